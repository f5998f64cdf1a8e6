import type { Connection } from '@kontor/kit/cursors.ts';
import type { Payment } from './payment.entity.ts';
import type { Allocation } from './payment.queries.ts';

export type PaymentMapper = Payment;
export type PaymentAllocationMapper = Allocation;
export type PaymentConnectionMapper = Connection<Payment>;
export type PaymentAllocatedMapper = { paymentId: string };
export type PaymentReversedMapper = { paymentId: string };
