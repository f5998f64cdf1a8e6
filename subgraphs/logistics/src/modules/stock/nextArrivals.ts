import { sumQuantities } from '@kontor/kit/money.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { nextKits } from '../kit/domain/nextKits.ts';
import { suppliesByProduct } from './domain/suppliesByProduct.ts';
import { type ArrivalRow, arrivalsOf, type ComingRow, suppliesOf } from './stock.queries.ts';

/**
 * The next delivery of each product that any is known of. A kit comes when what it lacks does; only
 * where there is a kit its stock is asked for as well.
 */
export async function nextArrivals(
  ctx: RequestContext,
  productIds: string[],
): Promise<ArrivalRow[]> {
  const coming = Map.groupBy(await arrivalsOf(ctx, productIds), ({ askedFor }) => askedFor);
  const kitIds = [...coming].flatMap(([id, [first]]) => (first?.isKit ? id : []));
  const supplies = suppliesByProduct(kitIds.length > 0 ? await suppliesOf(ctx, kitIds) : []);
  return [...coming].flatMap(([productId, arrivals]) => {
    const { kit, stock } = supplies.get(productId) ?? { kit: null, stock: [] };
    const next = kit ? nextKits(kit, stock, arrivals) : firstOf(arrivals);
    return next ? { productId, ...next } : [];
  });
}

/** All that comes on the first day; the arrivals stand in the order of their days. */
function firstOf(arrivals: readonly ComingRow[]): Omit<ArrivalRow, 'productId'> | null {
  const date = arrivals[0]?.date;
  if (date === undefined) return null;
  const first = arrivals.filter((arrival) => arrival.date === date);
  return { date, quantity: sumQuantities(first.map(({ quantity }) => quantity)) };
}
