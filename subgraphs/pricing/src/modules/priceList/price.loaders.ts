import { loadByKey } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { contractOf, type Viewer } from '@kontor/kit/viewer.ts';
import type DataLoader from 'dataloader';
import type { PriceCandidate } from './domain/priceCandidate.ts';
import type { ProductPricing } from './domain/productPrice.ts';
import { netUnitPrice } from './domain/unitPrices.ts';
import { vatOnDay } from './domain/vatOnDay.ts';
import { findPriceSheet, type PriceBuyer, type PriceSheet } from './price.queries.ts';

export interface PricingKey {
  productId: string;
  /** The pricing date. */
  date: string;
}

export type ProductPricingLoader = DataLoader<PricingKey, ProductPricing | null, string>;

/** Prices of products for the viewer's organization: a page of any size is one statement. */
export function loadProductPricing(ctx: RequestContext): ProductPricingLoader {
  return loadByKey((keys) => findProductPricing(ctx, buyerOf(ctx.viewer), keys));
}

/** For each key what decides the product's price for the buyer; in the order of the keys. */
export async function findProductPricing(
  ctx: RequestContext,
  buyer: PriceBuyer,
  keys: readonly PricingKey[],
): Promise<ProductPricing[]> {
  const productIds = [...new Set(keys.map(({ productId }) => productId))];
  const days = keys.map(({ date }) => date).sort();
  const period: [string, string] = [days.at(0) ?? '', days.at(-1) ?? ''];
  const sheet = await findPriceSheet(ctx, buyer, productIds, period);
  const candidatesOf = readCandidates(sheet);
  return keys.map(({ productId, date }) => {
    const vatRate = vatOnDay(sheet.vatPeriods, date);
    const candidates = candidatesOf(productId, vatRate);
    return { candidates, pricingDate: date, currency: sheet.currency, vatRate };
  });
}

/** Whose prices the viewer sees: those of the organization acted for; the seller's people see base prices. */
function buyerOf(viewer: Viewer): PriceBuyer {
  if (viewer.kind === 'anonymous') return { organizationId: null, contractId: null };
  const organizationId = viewer.kind === 'service' ? viewer.onBehalfOf : viewer.organizationId;
  return { organizationId: organizationId ?? null, contractId: contractOf(viewer) };
}

type CandidatesOf = (productId: string, vatRate: string | null) => PriceCandidate[];

function readCandidates({ lists, rows }: PriceSheet): CandidatesOf {
  const rowsOf = Map.groupBy(rows, ([productId]) => productId);
  return (productId, vatRate) =>
    (rowsOf.get(productId.toLowerCase()) ?? []).flatMap(([, index, tierFrom, price]) => {
      const list = lists[index];
      if (!list) return [];
      const unitPrice = list.isVatIncluded ? netUnitPrice(price, vatRate) : price;
      return [{ ...list, tierFrom, unitPrice }];
    });
}
