import { expect, it } from 'vitest';
import { checkMargins } from './checkMargins.ts';

it('takes margins from 0 to below 100, and none for a group that has the others’', () => {
  expect(
    checkMargins([
      { priceGroup: null, percent: '8' },
      { priceGroup: 'CABLE', percent: '0' },
      { priceGroup: 'TOOL', percent: null },
    ]),
  ).toBeNull();
});

it.each([
  ['margins', []],
  ['margins.0.percent', [{ priceGroup: 'A', percent: '100' }]],
  ['margins.0.percent', [{ priceGroup: 'A', percent: '-1' }]],
  ['margins.0.percent', [{ priceGroup: null, percent: null }]],
  ['margins.0.priceGroup', [{ priceGroup: '', percent: '1' }]],
  [
    'margins.1.priceGroup',
    [
      { priceGroup: 'A', percent: '1' },
      { priceGroup: 'A', percent: '2' },
    ],
  ],
])('refuses %s that it can’t take', (field, margins) => {
  expect(checkMargins(margins)?.field).toBe(field);
});
