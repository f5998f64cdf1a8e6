import { compare } from '@kontor/kit/money.ts';
import type { PaymentNotice } from './paymentNotice.ts';

export interface IntentState {
  status: 'CREATED' | 'PAID' | 'FAILED' | 'REVERSED';
  amount: string;
  currency: string;
}

/**
 * What a provider's notice means for a payment that was begun. What it has told already changes nothing;
 * money of another sum, or taken back before it came, is not believed.
 */
export function decideNotice(
  { status, amount, currency }: IntentState,
  notice: PaymentNotice,
): 'PAY' | 'FAIL' | 'REVERSE' | 'NOTHING' | 'REFUSE' {
  if (compare(amount, notice.amount) !== 0 || currency !== notice.currency) return 'REFUSE';
  switch (notice.kind) {
    case 'SUCCEEDED':
      return status === 'CREATED' || status === 'FAILED' ? 'PAY' : 'NOTHING';
    case 'FAILED':
      return status === 'CREATED' ? 'FAIL' : 'NOTHING';
    case 'REVERSED':
      if (status === 'PAID') return 'REVERSE';
      return status === 'REVERSED' ? 'NOTHING' : 'REFUSE';
  }
}
