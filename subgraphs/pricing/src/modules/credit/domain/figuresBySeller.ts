import { sumAmounts } from '@kontor/kit/money.ts';
import type { CreditTerms, SellerFigures } from './creditStanding.ts';

/** A payer as the database has it: books and invoices in whatever currency they are. */
export interface PayerFigures {
  terms: CreditTerms;
  books: Array<{
    sellerId: string;
    currency: string;
    invoiced: string;
    shippedNotInvoiced: string;
    unallocated: string;
  }>;
  /** In the account's currency. */
  taken: Array<{ sellerId: string; openOrders: string; holds: string }>;
  late: Array<{ sellerId: string; currency: string; pastDue: string; oldestDueOn: string }>;
}

/** An amount of a currency in the account's; exact, rounded when all are added. */
export type Convert = (amount: string, currency: string) => string;

/** The sums of a payer, one row for each legal entity of the seller, in the account's currency. */
export function figuresBySeller(
  { books, taken, late }: PayerFigures,
  convert: Convert,
): SellerFigures[] {
  const sellers = new Set([...books, ...taken, ...late].map(({ sellerId }) => sellerId));
  return [...sellers].map((sellerId) => {
    const of = <Row extends { sellerId: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.sellerId === sellerId);
    const sum = (name: 'invoiced' | 'shippedNotInvoiced' | 'unallocated') =>
      sumAmounts(of(books).map((row) => convert(row[name], row.currency)));
    return {
      sellerId,
      invoiced: sum('invoiced'),
      shippedNotInvoiced: sum('shippedNotInvoiced'),
      unallocated: sum('unallocated'),
      openOrders: sumAmounts(of(taken).map((row) => row.openOrders)),
      holds: sumAmounts(of(taken).map((row) => row.holds)),
      pastDue: sumAmounts(of(late).map((row) => convert(row.pastDue, row.currency))),
      oldestDueOn:
        of(late)
          .map((row) => row.oldestDueOn)
          .toSorted()[0] ?? null,
    };
  });
}
