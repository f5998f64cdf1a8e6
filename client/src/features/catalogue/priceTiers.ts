import { compareDecimals } from '../../lib/decimal.ts';

interface Tier {
  from: string;
}

/** The step that a quantity reaches: the highest that is not above it. Tiers come lowest first. */
export const tierFor = <T extends Tier>(quantity: string, tiers: readonly T[]): T | undefined =>
  tiers.findLast(({ from }) => compareDecimals(from, quantity) <= 0);

/** The first step above a quantity: what more would bring a lower price. */
export const nextTier = <T extends Tier>(quantity: string, tiers: readonly T[]): T | undefined =>
  tiers.find(({ from }) => compareDecimals(from, quantity) > 0);
