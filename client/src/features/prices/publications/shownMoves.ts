import { shareOf } from '../../../lib/decimal.ts';

interface Bucket {
  /** Per cent; null = without limit. */
  from: string | null;
  until: string | null;
  products: number;
}

/** A bucket of the distribution as it is drawn. */
export interface ShownMove extends Bucket {
  isFall: boolean;
  /** In per cent of the fullest bucket. */
  share: number;
}

/** From the first bucket that has products to the last: what lies empty beyond both ends is left out. */
export function shownMoves(buckets: readonly Bucket[]): ShownMove[] {
  const first = buckets.findIndex(({ products }) => products > 0);
  if (first < 0) return [];
  const last = buckets.findLastIndex(({ products }) => products > 0);
  const most = String(Math.max(...buckets.map(({ products }) => products)));
  return buckets.slice(first, last + 1).map((bucket) => ({
    ...bucket,
    isFall: bucket.from === null || bucket.from.startsWith('-'),
    share: shareOf(String(bucket.products), most),
  }));
}
