/** Money that came in or went out, as a bank's statement tells it. */
export interface BankEntry {
  /** Where it begins in the file: the line of a text, the row of a table, the entry of an XML. */
  place: number;
  /** Out: the seller paid somebody, which concerns no customer's account. */
  direction: 'IN' | 'OUT';
  /** Number of the payment order, or the bank's own reference. */
  number: string;
  /** The day on which the bank booked it. */
  bookedOn: string;
  amount: string;
  currency: string;
  /** Of the seller: where the money is now. */
  account: string;
  payerName: string;
  payerTaxId: string | null;
  payerAccount: string | null;
  purpose: string;
}

/** What of an entry can't be understood, and why. */
export interface EntryFault {
  place: number;
  field: string;
  value: string;
  reason: string;
}

export type EntryReading = { ok: true; entry: BankEntry } | { ok: false; fault: EntryFault };
