export interface Validity {
  /** First day on which it holds; null = open. */
  validFrom: string | null;
  /** First day on which it no longer holds; null = open. */
  validUntil: string | null;
}

/** Whether it holds on the day; validity is half-open, `[from, until)`, either end may be missing. */
export function isValidOn({ validFrom, validUntil }: Validity, date: string): boolean {
  return (validFrom === null || validFrom <= date) && (validUntil === null || date < validUntil);
}
