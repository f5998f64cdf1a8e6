import { isNegative, isZero, roundAmount, subtract } from '@kontor/kit/money.ts';
import type { HoldState } from './holdsCredit.ts';

type Hold = Pick<HoldState, 'status'> & { isCovered: boolean; remaining: string };

/** What a hold takes for an order that is placed and not shipped. */
export const openOrderPart = (hold: Hold | null): string =>
  hold?.status === 'CONFIRMED' && hold.isCovered ? hold.remaining : '0.00';

export interface OpenOrderChange {
  kind: 'PURCHASED' | 'REVERTED';
  /** Above zero. */
  amount: string;
  /** By how much open orders take more; below zero: less. */
  openOrders: string;
}

/** What a change of a hold means for the credit line; null where open orders take as much as before. */
export function openOrderChange(before: Hold | null, after: Hold): OpenOrderChange | null {
  const openOrders = roundAmount(subtract(openOrderPart(after), openOrderPart(before)));
  if (isZero(openOrders)) return null;
  return isNegative(openOrders)
    ? { kind: 'REVERTED', amount: roundAmount(subtract('0', openOrders)), openOrders }
    : { kind: 'PURCHASED', amount: openOrders, openOrders };
}
