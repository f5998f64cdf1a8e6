import type { SortValue } from '../domain/productOrder.ts';
import type { Bits } from './Bits.ts';
import type { Comparison } from './Hits.ts';
import type { SearchIndex } from './SearchIndex.ts';

/** The orders that the index itself knows; by name the database sorts. */
export type IndexOrder = 'RELEVANCE' | 'POPULARITY' | 'SKU' | 'NEWEST';

export interface HitOrder {
  compare: Comparison;
  /** The same with one that very many are compared with. */
  comparedWith(other: number): (ordinal: number) => number;
  /** A test whether a product comes after the one that had these sort values. */
  after(values: readonly SortValue[]): (ordinal: number) => boolean;
  /** What tells a product's place in the order; it ends with something unique. */
  valuesOf(ordinal: number): SortValue[];
}

/** Of what is alike the newest first. */
export function hitOrder(
  order: IndexOrder,
  index: SearchIndex,
  tiers: readonly Bits[] | null,
): HitOrder {
  if (order === 'SKU') return bySku(index);
  if (order === 'NEWEST') return byRank(index, [], () => 0);
  const popularity = (ordinal: number) => index.popularityOf(ordinal);
  return byRank(index, order === 'RELEVANCE' ? (tiers ?? []) : [], popularity);
}

/** How well it meets the search: 0 is best. */
function tierOf(tiers: readonly Bits[], ordinal: number): number {
  let tier = 0;
  while (tier < tiers.length && !tiers[tier]?.has(ordinal)) tier += 1;
  return tier;
}

/** The best tier first, in it the highest rank, of that the newest: the highest number. */
function byRank(
  index: SearchIndex,
  tiers: readonly Bits[],
  rankOf: (ordinal: number) => number,
): HitOrder {
  const comparedWith = (other: number) => {
    const tier = tierOf(tiers, other);
    const rank = rankOf(other);
    const best = tiers.findIndex(({ hasNoRoom }) => !hasNoRoom);
    return (ordinal: number) => {
      // Most come after one that is among the first, which is told by the rank alone in the best tier.
      if (tier <= best && rankOf(ordinal) < rank) return 1;
      return (
        tierOf(tiers, ordinal) - tier ||
        rank - rankOf(ordinal) ||
        index.numberOf(other) - index.numberOf(ordinal)
      );
    };
  };
  return {
    compare: (a, b) => comparedWith(b)(a),
    comparedWith,
    after(values) {
      const [tier = 0, rank = 0, number = 0] = values.map(Number);
      return (ordinal) =>
        (tierOf(tiers, ordinal) - tier ||
          rank - rankOf(ordinal) ||
          number - index.numberOf(ordinal)) > 0;
    },
    valuesOf: (ordinal) => [tierOf(tiers, ordinal), rankOf(ordinal), index.numberOf(ordinal)],
  };
}

function bySku({ skus }: SearchIndex): HitOrder {
  return {
    compare: (a, b) => skus.compare(a, b),
    comparedWith: (other) => (ordinal) => skus.compare(ordinal, other),
    after([key]) {
      const bytes = Buffer.from(String(key));
      return (ordinal) => skus.compareWith(ordinal, bytes) > 0;
    },
    valuesOf: (ordinal) => [skus.at(ordinal)],
  };
}
