import { isId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { checkProducts, isCost } from './domain/checkCosts.ts';
import {
  type GivenVatCode,
  type Written,
  writeCosts,
  writeVatCodes,
} from './productTerms.writes.ts';

export interface GivenProductCost {
  productId: string;
  cost: string;
  currency?: string | null | undefined;
  activeFrom?: string | null | undefined;
}

type TermsSet = { ok: true; changed: number } | InvalidInput;

/** Says which rate of VAT products have. */
export async function setVatCodes(
  ctx: RequestContext,
  { codes }: { codes: readonly GivenVatCode[] },
): Promise<TermsSet> {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const refusal = refuseProducts('codes', codes);
  return refusal ?? termsSet(await writeVatCodes(ctx, codes));
}

/** Notes what products cost the seller from a day on. */
export async function setProductCosts(
  ctx: RequestContext,
  { costs }: { costs: readonly GivenProductCost[] },
): Promise<TermsSet> {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const refusal = refuseProducts('costs', costs);
  if (refusal) return refusal;
  const wrong = costs.findIndex(({ cost }) => !isCost(cost));
  if (wrong >= 0) {
    return invalidInput(`costs.${wrong}.cost`, 'A cost is above zero and has at most 4 decimals.');
  }
  const today = sellerDay(ctx.now());
  const given = costs.map(({ productId, cost, currency, activeFrom }) => ({
    productId,
    cost,
    currency: currency ?? SELLER_CURRENCY,
    activeFrom: activeFrom ?? today,
  }));
  return termsSet(await writeCosts(ctx, given));
}

function refuseProducts(list: string, rows: ReadonlyArray<{ productId: string }>) {
  const productIds = rows.map(({ productId }) => productId);
  const fault = checkProducts(list, productIds);
  if (fault) return invalidInput(fault.field, fault.message);
  const strange = productIds.findIndex((id) => !isId(id));
  if (strange < 0) return null;
  return invalidInput(`${list}.${strange}.productId`, 'There is no such product.');
}

const termsSet = ({ created, changed }: Written) => ({
  ok: true as const,
  changed: created + changed,
});
