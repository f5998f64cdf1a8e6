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
  isFromBase: false,
  bar: null,
  ...rest,
});

it('gives each candidate that lost the reason', () => {
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
    row('later', { validFrom: '2026-01-02' }),
    row('in dollars', { bar: 'OTHER_CURRENCY' }),
    row('of another contract', { level: 'CONTRACT', bar: 'OTHER_CONTRACT' }),
    row('made of base', { isFromBase: true }),
  ];
  const ask = { quantity: '50', date: '2026-01-01', strategy: 'LEVEL' } as const;

  expect(resolvePrice(candidates, ask)).toBe(winner);
  const reasons = explainRejections(candidates, ask, winner);
  expect(reasons.map(({ listId, reason }) => [listId, reason])).toEqual([
    ['base', 'LESS_SPECIFIC'],
    ['first step', 'LOWER_TIER'],
    ['next step', 'QUANTITY_TOO_SMALL'],
    ['own, from 100', 'QUANTITY_TOO_SMALL'],
    ['less important', 'LOWER_PRIORITY'],
    ['dearer', 'NOT_CHEAPEST'],
    ['expired', 'EXPIRED'],
    ['later', 'NOT_VALID_YET'],
    ['in dollars', 'OTHER_CURRENCY'],
    ['of another contract', 'OTHER_CONTRACT'],
    ['made of base', 'SEGMENT_LIST_HAS_PRICE'],
  ]);
});

it('says of the lowest price why others are not', () => {
  const ask = { quantity: '50', date: '2026-01-01', strategy: 'LOWEST' } as const;
  const candidates = [
    row('rising', { tierFrom: '1', unitPrice: '5' }),
    row('rising', { tierFrom: '50', unitPrice: '8' }),
    row('contract', { level: 'CONTRACT', unitPrice: '10' }),
  ];
  const winner = resolvePrice(candidates, ask);
  expect(winner).toBe(candidates[1]);
  expect(explainRejections(candidates, ask, winner!).map(({ reason }) => reason)).toEqual([
    'LOWER_TIER',
    'NOT_CHEAPEST',
  ]);
});
