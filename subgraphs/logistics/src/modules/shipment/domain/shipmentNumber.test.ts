import { expect, test } from 'vitest';
import { shipmentNumber } from './shipmentNumber.ts';

test('a shipment is numbered within its year', () => {
  expect(shipmentNumber(2026, 42)).toBe('SHP-2026-000042');
});
