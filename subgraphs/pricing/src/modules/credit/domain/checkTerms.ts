import { isAmount } from '../../ledger/domain/isAmount.ts';

export interface NewTerms {
  limit?: string | null;
  overdueThreshold: string;
  paymentDays: number;
  graceDays: number;
}

export interface TermsFault {
  field: keyof NewTerms;
  message: string;
}

const MOST_DAYS = 365;

/** What is wrong with credit terms; null = nothing. */
export function checkTerms(terms: NewTerms): TermsFault | null {
  for (const field of ['limit', 'overdueThreshold'] as const) {
    if (!isAmount(terms[field] ?? '0')) {
      return { field, message: 'It is zero or more, with at most 2 decimals.' };
    }
  }
  for (const field of ['paymentDays', 'graceDays'] as const) {
    if (terms[field] < 0 || terms[field] > MOST_DAYS) {
      return { field, message: `It is 0 to ${MOST_DAYS} days.` };
    }
  }
  return null;
}
