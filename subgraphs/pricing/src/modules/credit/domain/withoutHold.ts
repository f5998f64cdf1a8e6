import { roundAmount, subtract } from '@kontor/kit/money.ts';
import type { SellerFigures } from './creditStanding.ts';
import { type HoldState, holdsCredit } from './holdsCredit.ts';

export interface TakenHold extends HoldState {
  sellerId: string;
  /** False where it takes nothing from others. */
  isCovered: boolean;
  remaining: string;
}

/** The sums of a payer as if a hold, which is being decided anew, were not there. */
export function withoutHold(
  bySeller: readonly SellerFigures[],
  hold: TakenHold,
  now: Date,
): SellerFigures[] {
  if (!hold.isCovered || !holdsCredit(hold, now)) return [...bySeller];
  const name = hold.status === 'CONFIRMED' ? 'openOrders' : 'holds';
  return bySeller.map((figures) =>
    figures.sellerId === hold.sellerId
      ? { ...figures, [name]: roundAmount(subtract(figures[name], hold.remaining)) }
      : figures,
  );
}
