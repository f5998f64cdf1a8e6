import { loadByKey } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { contractOf, hasScope, type Viewer } from '@kontor/kit/viewer.ts';
import type DataLoader from 'dataloader';
import { SELLER_CURRENCY } from '../../seller.ts';
import type { AppliedExchange } from './domain/listedPrice.ts';
import type { ProductPricing } from './domain/productPrice.ts';
import { readPriceSheet } from './domain/readPriceSheet.ts';
import { sheetRates } from './domain/sheetRates.ts';
import { findPriceSheet, type PriceAsk, type PriceBuyer } from './price.queries.ts';

export interface PricingKey extends PriceAsk {
  /** What the answer is to be in; null = the buyer's currency. */
  currency: string | null;
  /** ISO 8601; null = now. */
  asOf: string | null;
}

/** What decides a price, and how it is told in the currency that was asked for. */
export interface AskedPricing extends ProductPricing {
  asked: { currency: string; exchange: AppliedExchange | null } | null;
}

export type ProductPricingLoader = DataLoader<PricingKey, AskedPricing | null, string>;

/** Prices of products for the viewer's organization: a page of any size is one statement. */
export function loadProductPricing(ctx: RequestContext): ProductPricingLoader {
  return loadByKey((keys) => findProductPricing(ctx, buyerOf(ctx.viewer), keys));
}

/**
 * For each key what decides the product's price for the buyer; in the order of the keys. One
 * statement for each moment of knowledge.
 */
export async function findProductPricing(
  ctx: RequestContext,
  buyer: PriceBuyer,
  keys: readonly PricingKey[],
): Promise<AskedPricing[]> {
  const found = new Map<PricingKey, AskedPricing>();
  for (const [asOf, known] of Map.groupBy(keys, (key) => key.asOf)) {
    const pricings = await findKnownPricing(ctx, buyer, known, asOf);
    known.forEach((key, index) => {
      const pricing = pricings[index];
      if (pricing) found.set(key, pricing);
    });
  }
  return keys.flatMap((key) => found.get(key) ?? []);
}

async function findKnownPricing(
  ctx: RequestContext,
  buyer: PriceBuyer,
  keys: readonly PricingKey[],
  asOf: string | null,
): Promise<AskedPricing[]> {
  const asks = new Map(keys.map((key) => [askOf(key), key]));
  const sheet = await findPriceSheet(ctx, buyer, [...asks.values()], {
    asOf: asOf === null ? null : new Date(asOf),
    currencies: [...new Set(keys.flatMap(({ currency }) => currency ?? []))],
    withFloor: hasScope(ctx.viewer, 'pricelists:read') && ctx.viewer.kind !== 'service',
  });
  const exchangeOn = sheetRates(sheet.rates, SELLER_CURRENCY);
  const days = [...asks.values()].map(({ date }) => date);
  const pricings = readPriceSheet(sheet, days, exchangeOn);
  const pricingOf = new Map([...asks.keys()].map((ask, index) => [ask, pricings[index]]));
  return keys.flatMap((key) => {
    const pricing = pricingOf.get(askOf(key));
    if (!pricing) return [];
    const { currency, date } = key;
    const isOther = currency !== null && currency !== pricing.currency;
    const exchange = isOther ? exchangeOn(date, pricing.currency, currency) : null;
    return [{ ...pricing, asked: isOther ? { currency, exchange } : null }];
  });
}

const askOf = ({ productId, date, projectId }: PriceAsk): string =>
  `${productId} ${date} ${projectId}`;

/** Whose prices the viewer sees: those of the organization acted for; the seller's people see base prices. */
function buyerOf(viewer: Viewer): PriceBuyer {
  if (viewer.kind === 'anonymous') return { organizationId: null, contractId: null };
  const organizationId = viewer.kind === 'service' ? viewer.onBehalfOf : viewer.organizationId;
  return { organizationId: organizationId ?? null, contractId: contractOf(viewer) };
}
