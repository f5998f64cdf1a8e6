import { expect, it } from 'vitest';
import { explainRejections } from './explainRejections.ts';
import type { PriceCandidate } from './priceCandidate.ts';
import { resolvePrice } from './resolvePrice.ts';

const row = (listId: string, rest: Partial<PriceCandidate>): PriceCandidate => ({
  listId,
  listName: listId,
  level: 'SEGMENT',
  priority: 5,
  validFrom: null,
  validUntil: null,
  tierFrom: '10',
  unitPrice: '9',
  ...rest,
});

it('gives each candidate that lost the reason, and leaves out lists that are not valid', () => {
  const winner = row('winner', {});
  const candidates = [
    row('base', { level: 'BASE', unitPrice: '1' }),
    row('first step', { tierFrom: '1' }),
    winner,
    row('next step', { tierFrom: '100' }),
    row('own, from 100', { level: 'ORGANIZATION', tierFrom: '100' }),
    row('less important', { priority: 1 }),
    row('dearer', { unitPrice: '9.5' }),
    row('expired', { validUntil: '2026-01-01' }),
  ];
  const ask = { quantity: '50', date: '2026-01-01' };

  expect(resolvePrice(candidates, ask)).toBe(winner);
  const reasons = explainRejections(candidates, ask, winner);
  expect(reasons.map(({ listId, reason }) => [listId, reason])).toEqual([
    ['base', 'LESS_SPECIFIC'],
    ['first step', 'LOWER_TIER'],
    ['next step', 'QUANTITY_TOO_SMALL'],
    ['own, from 100', 'QUANTITY_TOO_SMALL'],
    ['less important', 'LOWER_PRIORITY'],
    ['dearer', 'NOT_CHEAPEST'],
  ]);
});
