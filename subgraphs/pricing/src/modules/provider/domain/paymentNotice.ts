/** What a payment provider tells of a payment. */
export interface PaymentNotice {
  kind: 'SUCCEEDED' | 'FAILED' | 'REVERSED';
  /** The provider's name of the payment. */
  key: string;
  amount: string;
  currency: string;
}
