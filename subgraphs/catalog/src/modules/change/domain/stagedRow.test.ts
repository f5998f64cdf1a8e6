import { expect, test } from 'vitest';
import { blankProduct } from '../../product/domain/productRecord.ts';
import { countStaged, keptRows, type StagedRow } from './stagedRow.ts';

const record = {
  ...blankProduct('p1', 'А-1 b'),
  gtin: '96385074',
  brand: ' Нева ',
  manufacturerNumber: 'nv-100',
  packaging: [
    ...[
      { level: 'CASE' as const, quantity: '5', weight: null, volume: null, gtin: '4006381333931' },
    ],
    ...[{ level: 'PALLET' as const, quantity: '50', weight: null, volume: null, gtin: null }],
  ],
};
const row = (outcome: StagedRow['outcome'], more: Partial<StagedRow> = {}): StagedRow => ({
  ...{ number: 2, outcome, sku: 'А-1 b', before: null, record, changes: [], problems: [] },
  ...more,
});
const keep = (one: StagedRow) => keptRows([one], { UNCHANGED: 0, WRONG: 0 })[0];

test('a new product waits with the codes that must be free, and with what it may have in common', () => {
  expect(keep(row('CREATED'))).toMatchObject({
    sku: 'А-1 b',
    skuKey: 'A1B',
    gtinKeys: ['00000096385074', '04006381333931'],
    productId: 'p1',
    revision: null,
    record,
    brandKey: 'нева',
    manufacturerKey: 'NV100',
  });
});

test('a changed product waits with the revision that it was changed from', () => {
  const before = { ...record, revision: '7' };
  const changes = [{ field: 'gtin', before: null, after: '96385074' }];
  expect(keep(row('CHANGED', { before, changes }))).toMatchObject({
    ...{ productId: 'p1', revision: '7', record, changes, brandKey: null, manufacturerKey: null },
  });
});

test('a wrong row is kept with its problems, as far as they can be stored', () => {
  const problems = [{ field: 'sku', value: 'a\0b\ud800', reason: 'no text' }];
  expect(keep(row('WRONG', { record: null, sku: 'a\0b', problems }))).toMatchObject({
    ...{ sku: 'a\ufffdb', record: null, gtinKeys: null, productId: null },
    changes: [{ field: 'sku', value: 'a\ufffdb\ufffd', reason: 'no text' }],
  });
});

test('of rows that won’t be published a hundred of each kind are kept, and all are counted', () => {
  const rows = Array.from({ length: 150 }, () => [row('UNCHANGED'), row('WRONG'), row('CREATED')]);
  const shown = { UNCHANGED: 40, WRONG: 0 };
  const kept = keptRows(rows.flat(), shown).map(({ outcome }) => outcome);
  const count = (wanted: string) => kept.filter((outcome) => outcome === wanted).length;
  expect([count('UNCHANGED'), count('WRONG'), count('CREATED')]).toEqual([60, 100, 150]);
  expect(countStaged(rows.flat())).toEqual({
    CREATED: 150,
    CHANGED: 0,
    UNCHANGED: 150,
    WRONG: 150,
  });
});
