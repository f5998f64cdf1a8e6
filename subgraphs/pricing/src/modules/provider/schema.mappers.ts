import type { PaymentIntent } from './paymentIntent.entity.ts';

export type PaymentIntentMapper = PaymentIntent;
export type PaymentBegunMapper = { intentId: string };
