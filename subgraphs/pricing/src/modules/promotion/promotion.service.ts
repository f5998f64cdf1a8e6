import { once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { askChange } from '../approval/askChange.ts';
import { checkNote } from '../approval/domain/checkNote.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import type { PriceLevel } from '../priceList/domain/priceCandidate.ts';
import { checkPromotion } from './domain/checkPromotion.ts';
import { PromotionSchema } from './promotion.entity.ts';
import { nameProducts } from './promotion.queries.ts';

export interface ProposePromotion {
  name: string;
  segment?: string | null | undefined;
  organizationId?: string | null | undefined;
  priceGroups?: readonly string[] | null | undefined;
  productIds?: readonly string[] | null | undefined;
  percent?: string | null | undefined;
  unitPrice?: string | null | undefined;
  currency?: string | null | undefined;
  minimumQuantity?: string | undefined;
  levels?: readonly PriceLevel[] | undefined;
  validFrom: string;
  validUntil: string;
  mayGoBelowFloor?: boolean | undefined;
  note?: string | null | undefined;
  idempotencyKey: string;
}

/** What was agreed with a customer is left alone. */
const USUAL_LEVELS: readonly PriceLevel[] = ['SEGMENT', 'BASE'];

/** Asks for a promotion; it holds in its days once another person approves it. */
export async function proposePromotion(ctx: RequestContext, input: ProposePromotion) {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const { organizationId = null, productIds = null, unitPrice = null, ...rest } = input;
  const { minimumQuantity = '0', levels = USUAL_LEVELS, mayGoBelowFloor = false } = rest;
  const facts = {
    name: rest.name.trim(),
    segment: rest.segment?.trim() ?? null,
    priceGroups: rest.priceGroups ? [...new Set(rest.priceGroups)] : null,
    percent: rest.percent ?? null,
    unitPrice,
    minimumQuantity,
    levels: [...new Set(levels)],
    mayGoBelowFloor,
    validFrom: rest.validFrom,
    validUntil: rest.validUntil,
  };
  const today = sellerDay(ctx.now());
  const fault =
    checkPromotion({ ...facts, organizationId, productIds }, today) ?? checkNote(input.note);
  if (fault) return invalidInput(fault.field, fault.message);
  const strange = productIds?.findIndex((id) => !isId(id)) ?? -1;
  if (strange >= 0) return invalidInput(`productIds.${strange}`, 'There is no such product.');
  return once(ctx, 'proposePromotion', input.idempotencyKey, input, async () => {
    if (organizationId !== null && !(await isCustomer(ctx, organizationId))) {
      return notFound('customer', organizationId);
    }
    const promotion = ctx.em.create(PromotionSchema, {
      ...facts,
      id: newId(),
      status: 'ASKED',
      forOrganizationId: organizationId,
      hasProducts: productIds !== null,
      currency: unitPrice === null ? null : (input.currency ?? SELLER_CURRENCY),
      createdBy: actorOf(ctx.viewer),
      createdAt: ctx.now(),
    });
    ctx.em.persist(promotion);
    await ctx.em.flush();
    if (productIds) await nameProducts(ctx, promotion.id, productIds);
    const subject = `Promotion:${promotion.id}`;
    const after = { ...facts, organizationId };
    const asked = { kind: 'PROMOTION' as const, subject, before: {}, after, note: input.note };
    return { ok: true as const, requestId: askChange(ctx, asked).id };
  });
}

export interface EndPromotion {
  id: string;
  note?: string | null | undefined;
  idempotencyKey: string;
}

/** Asks that a promotion ends before its day; it does once another person approves that. */
export async function endPromotion(ctx: RequestContext, input: EndPromotion) {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const { id, note } = input;
  const fault = checkNote(note);
  if (fault) return invalidInput(fault.field, fault.message);
  return once(ctx, 'endPromotion', input.idempotencyKey, input, async () => {
    const promotion = isId(id) ? await ctx.em.findOne(PromotionSchema, { id }) : null;
    if (!promotion) return notFound('promotion', id);
    if (promotion.status !== 'APPROVED') {
      const message = 'Only a promotion that was approved can be ended.';
      return {
        __typename: 'ChangeOutdated' as const,
        ok: false as const,
        code: 'CHANGED_SINCE',
        message,
      };
    }
    const request = askChange(ctx, {
      kind: 'PROMOTION_END',
      subject: `Promotion:${id}`,
      before: { status: 'APPROVED' },
      after: { status: 'ENDED' },
      note,
    });
    return { ok: true as const, requestId: request.id };
  });
}

async function isCustomer({ em }: RequestContext, organizationId: string): Promise<boolean> {
  if (!isId(organizationId)) return false;
  return (await em.count(CustomerSchema, { organizationId, kind: 'CUSTOMER' })) > 0;
}
