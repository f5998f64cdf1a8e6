import { expect, it } from 'vitest';
import { isSameBlock, stopsShipping, type ToldBlock } from './toldBlock.ts';

const block: ToldBlock = { level: 'HOLD_SHIPMENT', liftedBy: '250000.00', bypassUntil: null };

it('is told again when its level, its sum or its permission changes, and not else', () => {
  expect(isSameBlock(block, { ...block, liftedBy: '250000' })).toBe(true);
  expect(isSameBlock(block, { ...block, level: 'PREPAID_ONLY' })).toBe(false);
  expect(isSameBlock(block, { ...block, liftedBy: '1.00' })).toBe(false);
  expect(isSameBlock(block, { ...block, liftedBy: null })).toBe(false);
  expect(isSameBlock(block, { ...block, bypassUntil: '2026-09-11T00:00:00.000Z' })).toBe(false);
});

it.each([
  [null, false],
  ['WARN', false],
  ['HOLD_SHIPMENT', true],
  ['PREPAID_ONLY', true],
  ['STOP', true],
] as const)('at %s stops shipping: %s', (level, stops) => {
  expect(stopsShipping({ ...block, level })).toBe(stops);
});

it('lets goods leave while finance allows it', () => {
  expect(stopsShipping({ ...block, bypassUntil: '2026-09-11T00:00:00.000Z' })).toBe(false);
});
