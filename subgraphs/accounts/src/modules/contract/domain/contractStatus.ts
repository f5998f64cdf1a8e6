/** How a contract stands on a day; see the SDL. */
export type ContractStatus = 'UPCOMING' | 'ACTIVE' | 'CLOSED';

export interface ContractTerm {
  /** First day, `2026-01-01`. */
  validFrom: string;
  /** The first day that is not covered any more; null = without end. */
  validUntil?: string | null | undefined;
  isClosed: boolean;
}

/** Active from its first day until the day it ends, unless the seller has closed it before. */
export function contractStatus(
  { validFrom, validUntil, isClosed }: ContractTerm,
  day: string,
): ContractStatus {
  if (isClosed || (validUntil && validUntil <= day)) return 'CLOSED';
  return validFrom <= day ? 'ACTIVE' : 'UPCOMING';
}
