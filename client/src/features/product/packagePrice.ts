import { multiplyDecimals } from '../../lib/decimal.ts';
import type { MoneyValue } from '../../lib/formatMoney.ts';
import { tierFor } from '../catalogue/priceTiers.ts';

interface Tier {
  from: string;
  unitPrice: MoneyValue;
}

/** What a package costs at the step that its own quantity reaches; null where it reaches none. */
export function packagePrice(quantity: string, tiers: readonly Tier[]): MoneyValue | null {
  const tier = tierFor(quantity, tiers);
  if (!tier) return null;
  const { amount, currency } = tier.unitPrice;
  return { amount: multiplyDecimals(amount, quantity), currency };
}
