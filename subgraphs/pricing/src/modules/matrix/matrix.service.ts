import { once } from '@kontor/kit/idempotency.ts';
import { invalidInput } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { askChange } from '../approval/askChange.ts';
import { checkNote } from '../approval/domain/checkNote.ts';
import { checkDiscounts, type DiscountEntry } from './domain/checkDiscounts.ts';
import { findCells, findMatrix, findMatrixNames } from './matrix.queries.ts';

/** A discount as the input has it. */
export interface GivenDiscount {
  segment: string;
  priceGroup: string;
  percent?: string | null | undefined;
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
}

export interface ChangeDiscounts {
  discounts: readonly GivenDiscount[];
  note?: string | null | undefined;
  idempotencyKey: string;
}

/** The matrix as it was known at a moment; for the seller's people. */
export async function discountMatrix(ctx: RequestContext, asOf: string | Date | null) {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  const names = await findMatrixNames(ctx);
  return { ...names, discounts: await findMatrix(ctx, asOf === null ? null : new Date(asOf)) };
}

/** Asks for discounts; they hold once another person approves them. */
export async function changeDiscounts(ctx: RequestContext, input: ChangeDiscounts) {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const entries = input.discounts.map(entryOf);
  const fault = checkDiscounts(entries) ?? checkNote(input.note);
  if (fault) return invalidInput(fault.field, fault.message);
  return once(ctx, 'changeDiscounts', input.idempotencyKey, input, async () => {
    const request = askChange(ctx, {
      kind: 'DISCOUNTS',
      subject: 'DiscountMatrix',
      before: await findCells(ctx, entries),
      after: entries,
      note: input.note,
    });
    return { ok: true as const, requestId: request.id };
  });
}

export const entryOf = (given: GivenDiscount): DiscountEntry => ({
  segment: given.segment.trim(),
  priceGroup: given.priceGroup.trim(),
  percent: given.percent ?? null,
  validFrom: given.validFrom ?? null,
  validUntil: given.validUntil ?? null,
});
