import { describe, expect, it } from 'vitest';
import { arePricesAccepted } from './arePricesAccepted.ts';

const now = new Date('2026-09-20T12:00:00Z');
const later = new Date('2026-09-20T12:15:00Z');
const earlier = new Date('2026-09-20T11:59:59Z');
const accepted = (expectedTotalWithVat: string | null, acceptPricesUntil: Date | null = null) =>
  arePricesAccepted({ expectedTotalWithVat, acceptPricesUntil }, '122.00', now);

describe('the prices of an order', () => {
  it('are taken when the buyer expected nothing else', () => {
    expect(accepted(null)).toBe(true);
    expect(accepted('122')).toBe(true);
  });

  it('are asked about when they are not what the buyer was shown, lower or higher', () => {
    expect(accepted('121.99')).toBe(false);
    expect(accepted('122.01')).toBe(false);
  });

  it('are taken whatever they are until the moment that the buyer named, and not from it on', () => {
    expect(accepted('100', later)).toBe(true);
    expect(accepted(null, later)).toBe(true);
    expect(accepted('100', now)).toBe(false);
    expect(accepted(null, earlier)).toBe(false);
    expect(accepted('122.00', earlier)).toBe(true);
  });
});
