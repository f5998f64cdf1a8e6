import { isDecimal, isPositive } from '@kontor/kit/money.ts';
import type { PaymentNotice } from './paymentNotice.ts';

const KINDS: Readonly<Record<string, PaymentNotice['kind']>> = {
  'payment.succeeded': 'SUCCEEDED',
  'payment.failed': 'FAILED',
  'payment.reversed': 'REVERSED',
};

/** A notice of the form `{ type, data: { payment, amount, currency } }`; null for anything else. */
export function readNotice(body: string): PaymentNotice | null {
  const message = parse(body);
  const data = field(message, 'data');
  const [type, key] = [field(message, 'type'), field(data, 'payment')];
  const [amount, currency] = [field(data, 'amount'), field(data, 'currency')];
  const kind = typeof type === 'string' && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (!kind || typeof key !== 'string' || typeof currency !== 'string') return null;
  if (typeof amount !== 'string' || !isDecimal(amount) || !isPositive(amount)) return null;
  return { kind, key, amount, currency };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
