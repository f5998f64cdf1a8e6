import { BoundedCache } from '../boundedCache.ts';
import type { Rate } from './limits.ts';

interface Bucket {
  left: number;
  at: number;
}

/**
 * Token buckets by key, in this process. A bucket that was forgotten for lack of room starts full
 * again, which favours the caller; memory stays bounded.
 */
export class RateLimiter {
  readonly #buckets: BoundedCache<string, Bucket>;
  readonly #now: () => number;

  constructor(keep: number, now: () => number = Date.now) {
    this.#buckets = new BoundedCache(keep);
    this.#now = now;
  }

  get size(): number {
    return this.#buckets.size;
  }

  /** Takes the amount, or answers in how many whole seconds it will be there. */
  take(key: string, { perSecond, burst }: Rate, amount = 1): { retryAfter: number } | undefined {
    const now = this.#now();
    const bucket = this.#buckets.get(key) ?? { left: burst, at: now };
    const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    const needed = Math.min(amount, burst);
    if (left < needed) {
      this.#buckets.set(key, { left, at: now });
      return { retryAfter: Math.max(1, Math.ceil((needed - left) / perSecond)) };
    }
    this.#buckets.set(key, { left: left - needed, at: now });
    return undefined;
  }

  /** Returns what was taken and not used; below zero, takes what was used beyond it. */
  giveBack(key: string, amount: number): void {
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.left += amount;
  }
}
