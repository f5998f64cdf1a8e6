import { add, compare, subtract, sumQuantities } from '@kontor/kit/money.ts';
import type { Component } from './kit.ts';
import { kitStock } from './kitStock.ts';

interface Stock {
  productId: string;
  warehouseId: string;
  available: string;
}

interface Coming {
  productId: string;
  warehouseId: string;
  date: string;
  quantity: string;
}

/**
 * The first day on which more kits can be put together than now, as some warehouse has got what it
 * lacked by then, and how many more; null when nothing that is known to come makes one more.
 */
export function nextKits(
  kit: { components: readonly Component[]; step: string },
  stock: readonly Stock[],
  coming: readonly Coming[],
): { date: string; quantity: string } | null {
  const count = (stands: readonly Stock[]) =>
    sumQuantities(kitStock(kit, stands).map(({ available }) => available));
  const now = count(stock);
  for (const date of [...new Set(coming.map((each) => each.date))].sort()) {
    const then = count(
      withArrived(
        stock,
        coming.filter((each) => each.date <= date),
      ),
    );
    if (compare(then, now) > 0) return { date, quantity: subtract(then, now) };
  }
  return null;
}

function withArrived(stock: readonly Stock[], arrived: readonly Coming[]): Stock[] {
  const stands = new Map<string, Stock>();
  const all = [
    ...stock,
    ...arrived.map(({ quantity, ...place }) => ({ ...place, available: quantity })),
  ];
  for (const { productId, warehouseId, available } of all) {
    const place = `${productId} ${warehouseId}`;
    const before = stands.get(place)?.available ?? '0';
    stands.set(place, { productId, warehouseId, available: add(before, available) });
  }
  return [...stands.values()];
}
