import type { Context } from '../../context.ts';
import {
  isByName,
  type NameOrder,
  type ProductOrder,
  type SortValue,
} from './domain/productOrder.ts';
import { Hits } from './index/Hits.ts';
import { hitOrder } from './index/hitOrders.ts';
import { selectHits, type Wanted } from './index/selectHits.ts';
import { type Listed, listByName } from './search.queries.ts';

/** Where a product stands in a list. */
export interface Place {
  number: number;
  values: readonly SortValue[];
}

/** More products than one in so many are looked for in the order of names, rather than sorted. */
const MANY = 5;

/** The next `limit` places after the sort values `after`, and how many products there are in all. */
export async function placesOf(
  ctx: Context,
  wanted: Wanted,
  order: ProductOrder,
  after: readonly SortValue[] | null,
  limit: number,
): Promise<{ places: Place[]; count: number }> {
  const index = await ctx.catalogue.index();
  const selection = selectHits(index, wanted);
  const hits = new Hits(index, selection);
  if (isByName(order)) {
    const numbers = hits.map((ordinal) => index.numberOf(ordinal));
    const listed = numbers.length * MANY < index.count ? { numbers } : asBits(numbers);
    return { places: await placesByName(ctx, listed, order, after, limit), count: hits.count };
  }
  const sorting = hitOrder(order, index, selection.tiers);
  const ordinals = hits.first(limit, sorting, after ? sorting.after(after) : () => true);
  const places = ordinals.map((ordinal) => ({
    number: index.numberOf(ordinal),
    values: sorting.valuesOf(ordinal),
  }));
  return { places, count: hits.count };
}

/** Numbers of all products in the order; null where they are more than `most`, before they are sorted. */
export async function allPlaces(
  ctx: Context,
  wanted: Wanted,
  order: ProductOrder,
  most: number,
): Promise<number[] | null> {
  const index = await ctx.catalogue.index();
  const selection = selectHits(index, wanted);
  const hits = new Hits(index, selection);
  if (hits.count > most) return null;
  if (isByName(order)) {
    const numbers = hits.map((ordinal) => index.numberOf(ordinal));
    const places = await placesByName(ctx, { numbers }, order, null, null);
    return places.map(({ number }) => number);
  }
  const { compare } = hitOrder(order, index, selection.tiers);
  return Array.from(hits.sorted(compare), (ordinal) => index.numberOf(ordinal));
}

async function placesByName(
  { em }: Context,
  listed: Listed,
  order: NameOrder,
  after: readonly SortValue[] | null,
  limit: number | null,
): Promise<Place[]> {
  const rows = await listByName(em, listed, order, after, limit);
  return rows.map(({ number, name }) => ({ number, values: [name, number] }));
}

/** PostgreSQL counts the bits of a byte from the least one, as here. */
function asBits(numbers: readonly number[]): Listed {
  const greatest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const bits = Buffer.alloc((greatest >>> 3) + 1);
  for (const number of numbers) {
    bits[number >>> 3] = (bits[number >>> 3] ?? 0) | (1 << (number & 7));
  }
  return { bits };
}
