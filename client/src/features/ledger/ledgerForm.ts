/** What each form of the ledger tells the page. */
export interface LedgerForm {
  onClose(): void;
  /** It is booked, or waits for a second person. */
  onDone(): void;
}
