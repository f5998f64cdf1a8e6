import type { SortValue } from '../domain/productOrder.ts';
import type { Bits } from './Bits.ts';
import type { Comparison } from './Hits.ts';
import type { SearchIndex } from './SearchIndex.ts';

/** The orders that the index itself knows; by name the database sorts. */
export type IndexOrder = 'RELEVANCE' | 'POPULARITY' | 'SKU' | 'NEWEST';

export interface HitOrder {
  compare: Comparison;
  /** A test whether a product comes after the one that had these sort values. */
  after(values: readonly SortValue[]): (ordinal: number) => boolean;
  /** What tells a product's place in the order; it ends with something unique. */
  valuesOf(ordinal: number): SortValue[];
}

/** What sells most first, of what sells alike the newest. */
export function hitOrder(
  order: IndexOrder,
  index: SearchIndex,
  tiers: readonly Bits[] | null,
): HitOrder {
  if (order === 'SKU') return bySku(index);
  const number = (ordinal: number) => -index.numberOf(ordinal);
  if (order === 'NEWEST') return byKeys([number]);
  const popularity = (ordinal: number) => -index.popularityOf(ordinal);
  if (order === 'POPULARITY' || !tiers) return byKeys([popularity, number]);
  return byKeys([(ordinal) => tierOf(tiers, ordinal), popularity, number]);
}

/** How well it meets the search: 0 is best. */
function tierOf(tiers: readonly Bits[], ordinal: number): number {
  let tier = 0;
  while (tier < tiers.length && !tiers[tier]?.has(ordinal)) tier += 1;
  return tier;
}

function byKeys(keys: ReadonlyArray<(ordinal: number) => number>): HitOrder {
  const valuesOf = (ordinal: number) => keys.map((key) => key(ordinal));
  return {
    compare(a, b) {
      for (const key of keys) {
        const difference = key(a) - key(b);
        if (difference !== 0) return difference;
      }
      return 0;
    },
    after: (values) => (ordinal) => {
      for (let i = 0; i < keys.length; i++) {
        const difference = (keys[i]?.(ordinal) ?? 0) - Number(values[i]);
        if (difference !== 0) return difference > 0;
      }
      return false;
    },
    valuesOf,
  };
}

function bySku({ skus }: SearchIndex): HitOrder {
  return {
    compare: (a, b) => skus.compare(a, b),
    after([key]) {
      const bytes = Buffer.from(String(key));
      return (ordinal) => skus.compareWith(ordinal, bytes) > 0;
    },
    valuesOf: (ordinal) => [skus.at(ordinal)],
  };
}
