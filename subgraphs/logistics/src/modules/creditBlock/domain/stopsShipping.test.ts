import { expect, it } from 'vitest';
import { stopsShipping } from './stopsShipping.ts';

const now = new Date('2026-09-10T09:00:00Z');

it.each([
  ['WARN', false],
  ['HOLD_SHIPMENT', true],
  ['PREPAID_ONLY', true],
  ['STOP', true],
] as const)('keeps goods at %s: %s', (level, stops) => {
  expect(stopsShipping({ level }, now)).toBe(stops);
});

it('lets goods leave while finance allows it, and no longer', () => {
  const allowedUntil = (bypassUntil: string) =>
    stopsShipping({ level: 'HOLD_SHIPMENT', bypassUntil: new Date(bypassUntil) }, now);
  expect(allowedUntil('2026-09-10T09:00:01Z')).toBe(false);
  expect(allowedUntil('2026-09-10T09:00:00Z')).toBe(true);
});
