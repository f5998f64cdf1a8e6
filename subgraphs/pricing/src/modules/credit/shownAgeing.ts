import { AGES, type Ageing } from './domain/ageing.ts';

type Money = { amount: string; currency: string };

/** Ages as money of one currency. */
export function shownAgeing(ages: Ageing, currency: string): Record<keyof Ageing, Money> {
  const money = AGES.map((age) => [age, { amount: ages[age], currency }] as const);
  return Object.fromEntries(money) as Record<keyof Ageing, Money>;
}
