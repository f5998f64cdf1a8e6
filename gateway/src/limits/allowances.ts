import { refusal } from '../errors.ts';
import type { Identity } from '../identity/identity.ts';
import type { Limits, Rate } from './limits.ts';
import { RateLimiter } from './rateLimiter.ts';

/** What each sender may ask in a time; every `take…` throws RATE_LIMITED with the wait when it is spent. */
export interface Allowances {
  takeRequestOfAddress(address: string): void;
  takeRequest(identity: Identity, address: string): void;
  /** Guesses at tokens and keys are counted like requests of nobody. */
  takeFailedIdentification(address: string): void;
  takeCost(identity: Identity, address: string, cost: number): void;
  /** Returns what a document was estimated to cost and did not; below zero, what it cost beyond that. */
  returnCost(identity: Identity, address: string, cost: number): void;
}

export function createAllowances(
  limits: Pick<Limits, 'rate' | 'cache'>,
  now?: () => number,
): Allowances {
  const { rate } = limits;
  const limiter = new RateLimiter(limits.cache.counters, now);

  const take = (key: string, allowed: Rate, amount?: number) => {
    const wait = limiter.take(key, allowed, amount);
    if (!wait) return;
    throw refusal('RATE_LIMITED', `Too many requests; try again in ${wait.retryAfter} s.`, {
      headers: { 'retry-after': String(wait.retryAfter) },
      facts: { retryAfter: wait.retryAfter },
    });
  };

  return {
    takeRequestOfAddress: (address) => take(`address ${address}`, rate.address),
    takeRequest: (identity, address) =>
      take(`requests ${sender(identity, address)}`, requestRate(identity, rate)),
    takeFailedIdentification: (address) => take(`requests ${address}`, rate.anonymous),
    takeCost: (identity, address, cost) =>
      take(`cost ${sender(identity, address)}`, rate.adhocCost, cost),
    returnCost: (identity, address, cost) =>
      limiter.giveBack(`cost ${sender(identity, address)}`, cost),
  };
}

const sender = ({ key, via }: Identity, address: string) => (via === 'anonymous' ? address : key);

function requestRate({ via, requestsPerMinute }: Identity, rate: Limits['rate']): Rate {
  if (via === 'anonymous') return rate.anonymous;
  if (requestsPerMinute) {
    return { perSecond: requestsPerMinute / 60, burst: Math.max(1, requestsPerMinute / 4) };
  }
  return via === 'apiKey' ? rate.apiKey : rate.session;
}
