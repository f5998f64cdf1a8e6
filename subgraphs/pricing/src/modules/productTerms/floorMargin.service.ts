import { once } from '@kontor/kit/idempotency.ts';
import { invalidInput } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { askChange } from '../approval/askChange.ts';
import { checkNote } from '../approval/domain/checkNote.ts';
import { checkMargins } from './domain/checkMargins.ts';
import { type FloorMargin, findMargins } from './floorMargin.queries.ts';

export interface ChangeFloorMargins {
  margins: ReadonlyArray<{
    priceGroup?: string | null | undefined;
    percent?: string | null | undefined;
  }>;
  note?: string | null | undefined;
  idempotencyKey: string;
}

/** The least margins that prices leave; for the seller's people. */
export async function listFloorMargins(ctx: RequestContext): Promise<FloorMargin[]> {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  return findMargins(ctx);
}

/** Asks for least margins; they hold once another person approves them. */
export async function changeFloorMargins(ctx: RequestContext, input: ChangeFloorMargins) {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const margins = input.margins.map(({ priceGroup, percent }) => ({
    priceGroup: priceGroup ?? null,
    percent: percent ?? null,
  }));
  const fault = checkMargins(margins) ?? checkNote(input.note);
  if (fault) return invalidInput(fault.field, fault.message);
  return once(ctx, 'changeFloorMargins', input.idempotencyKey, input, async () => {
    const known = new Map((await findMargins(ctx)).map((each) => [each.priceGroup, each.percent]));
    const changes = margins.map((entry) => ({
      ...entry,
      before: known.get(entry.priceGroup) ?? null,
    }));
    const request = askChange(ctx, {
      kind: 'FLOOR_MARGINS',
      subject: 'FloorMargins',
      before: changes.map(({ priceGroup, before }) => ({ priceGroup, percent: before })),
      after: changes,
      note: input.note,
    });
    return { ok: true as const, requestId: request.id };
  });
}
