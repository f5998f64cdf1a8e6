import { sumAmounts } from '@kontor/kit/money.ts';

interface Amount {
  amount: string;
  currency: string;
}

/** Sum of rounded lines. Null while a line has no price, when there are none, or in mixed currencies. */
export function sumPrices(amounts: ReadonlyArray<Amount | null>): Amount | null {
  const currency = amounts[0]?.currency;
  const known = amounts.flatMap((each) =>
    each && each.currency === currency ? [each.amount] : [],
  );
  if (!currency || known.length < amounts.length) return null;
  return { amount: sumAmounts(known), currency };
}
