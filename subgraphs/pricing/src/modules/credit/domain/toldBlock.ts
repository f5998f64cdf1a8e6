import { isZero, subtract } from '@kontor/kit/money.ts';
import type { CreditBlockLevel } from './creditBlock.ts';

/** How a payer is blocked, as the other subgraphs know it. */
export interface ToldBlock {
  /** Null when nothing limits it. */
  level: CreditBlockLevel | null;
  /** Paying this lifts it; null when only a decision does. */
  liftedBy: string | null;
  /** Goods may leave until then all the same; null = no such permission. */
  bypassUntil: string | null;
}

/** Whether there is nothing new to tell. */
export function isSameBlock(a: ToldBlock, b: ToldBlock): boolean {
  const isSameSum =
    a.liftedBy === null || b.liftedBy === null
      ? a.liftedBy === b.liftedBy
      : isZero(subtract(a.liftedBy, b.liftedBy));
  return a.level === b.level && isSameSum && a.bypassUntil === b.bypassUntil;
}

/** From HOLD_SHIPMENT on goods wait, unless they may leave all the same. */
export const stopsShipping = ({ level, bypassUntil }: ToldBlock): boolean =>
  level !== null && level !== 'WARN' && bypassUntil === null;
