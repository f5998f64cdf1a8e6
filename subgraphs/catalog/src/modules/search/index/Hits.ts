import type { HitOrder } from './hitOrders.ts';
import type { SearchIndex } from './SearchIndex.ts';
import { hitsOf, type Selection } from './Selection.ts';

/** Negative where the first product comes before the second. */
export type Comparison = (a: number, b: number) => number;

/** The products that a selection finds, in no order. */
export class Hits {
  readonly #ordinals: Uint32Array;

  constructor(index: SearchIndex, selection: Selection) {
    this.#ordinals = hitsOf(index, selection);
  }

  get count(): number {
    return this.#ordinals.length;
  }

  /** The first `limit` of those that pass. */
  first(
    limit: number,
    { compare, comparedWith }: Pick<HitOrder, 'compare' | 'comparedWith'>,
    passes: (ordinal: number) => boolean,
  ): number[] {
    const best: number[] = [];
    let compareWithLast: ((ordinal: number) => number) | undefined;
    for (let at = 0; at < this.#ordinals.length; at++) {
      const ordinal = this.#ordinals[at] ?? 0;
      if (compareWithLast && compareWithLast(ordinal) > 0) continue;
      if (!passes(ordinal)) continue;
      best.splice(placeIn(best, ordinal, compare), 0, ordinal);
      if (best.length > limit) best.pop();
      const last = best[limit - 1];
      compareWithLast = last === undefined ? undefined : comparedWith(last);
    }
    return best;
  }

  sorted(compare: Comparison): Uint32Array {
    return this.#ordinals.slice().sort(compare);
  }

  map<T>(of: (ordinal: number) => T): T[] {
    return Array.from(this.#ordinals, of);
  }
}

function placeIn(sorted: readonly number[], ordinal: number, compare: Comparison): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle] ?? 0, ordinal) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
