import { expect, it } from 'vitest';
import { usualQuantity } from './usualQuantity.ts';

const step = (tierFrom: string, validUntil: string | null = null) => ({
  listId: 'list',
  listName: 'list',
  level: 'BASE' as const,
  priority: 0,
  validFrom: null,
  validUntil,
  tierFrom,
  unitPrice: '1',
  isFromBase: false,
  bar: null,
});

it('is one base unit where a price begins at or below it', () => {
  expect(usualQuantity([step('305'), step('0.5')], '2026-01-01')).toBe('1');
  expect(usualQuantity([], '2026-01-01')).toBe('1');
});

it('is the lowest step of the valid lists where all begin above one', () => {
  expect(usualQuantity([step('610'), step('305')], '2026-01-01')).toBe('305');
  expect(usualQuantity([step('610'), step('305', '2026-01-01')], '2026-01-01')).toBe('610');
});
