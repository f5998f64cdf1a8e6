import { roundAmount, subtract } from '@kontor/kit/money.ts';

export type StatementLineKind =
  | 'SHIPMENT'
  | 'PAYMENT'
  | 'CREDIT_NOTE'
  | 'CORRECTION'
  | 'WRITE_OFF'
  | 'TRANSFER'
  | 'REVERSAL';

/** In which column a document stands; the other is empty. */
export interface Sides {
  debit: string | null;
  credit: string | null;
}

/** Documents that stand in credit: what is paid or given up. All others are goods and their corrections. */
const IN_CREDIT = new Set<StatementLineKind>(['PAYMENT', 'WRITE_OFF', 'REVERSAL', 'TRANSFER']);

/**
 * The column of a document by its effect on the debt. A credit note lowers the turnover in debit, as
 * an act of reconciliation has it, and a reversal that in credit.
 */
export function sidesOf(kind: StatementLineKind, effect: string): Sides {
  return IN_CREDIT.has(kind)
    ? { debit: null, credit: roundAmount(subtract('0', effect)) }
    : { debit: effect, credit: null };
}
