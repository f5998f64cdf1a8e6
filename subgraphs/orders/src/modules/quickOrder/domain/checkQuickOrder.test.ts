import { compare, sumQuantities } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodedProduct, checkQuickOrder } from './checkQuickOrder.ts';
import { readQuantity } from './readQuantity.ts';

const product = (sku: string, facts: Partial<CodedProduct> = {}): CodedProduct => ({
  id: `id of ${sku}`,
  sku,
  isOrderable: true,
  minimumQuantity: '1',
  quantityStep: '1',
  askedQuantity: '1',
  ...facts,
});
const numeric = product('00123');
const packs = product('PACK', { minimumQuantity: '48', quantityStep: '24' });
const gone = product('GONE', { isOrderable: false });
const catalogue = new Map<string, CodedProduct[]>([
  ['00123', [numeric]],
  ['4600000000001', [numeric]],
  ['PACK', [packs]],
  ['CASE', [{ ...packs, askedQuantity: '24' }]],
  ['GONE', [gone]],
  ['TWICE', [numeric, packs]],
]);
const check = (...rows: Array<[code: string, quantity: string]>) =>
  checkQuickOrder(
    rows.map(([code, quantity]) => ({ code, quantity })),
    (code) => catalogue.get(code) ?? [],
  );

describe('a quick order', () => {
  it('keeps a numeric code as text', () => {
    expect(check(['00123', '2'])[0]).toMatchObject({
      code: '00123',
      outcome: 'OK',
      productId: numeric.id,
    });
    expect(check(['123', '2'])[0]).toMatchObject({ code: '123', outcome: 'NOT_FOUND' });
  });

  it('merges rows of one product into the first, also by another of its codes, and says so', () => {
    const rows = check(['00123', '2'], ['PACK', '48'], ['4600000000001', '3,5'], ['00123', '1']);
    expect(
      rows.map(({ outcome, quantity, mergedInto }) => [outcome, quantity, mergedInto]),
    ).toEqual([
      ['QTY_ADJUST_SUGGESTED', '6.5', null],
      ['OK', '48', null],
      ['MERGED', '3.5', 1],
      ['MERGED', '1', 1],
    ]);
    expect(rows[0]?.nearest).toEqual(['6', '7']);
  });

  it('counts packages where the code is a package’s, and says what one holds', () => {
    const rows = check(['CASE', '2'], ['PACK', '24'], ['CASE', '1'], ['CASE', 'x']);
    expect(
      rows.map(({ outcome, quantity, packageQuantity }) => [outcome, quantity, packageQuantity]),
    ).toEqual([
      ['OK', '96', '24'],
      ['MERGED', '24', null],
      ['MERGED', '24', '24'],
      ['BAD_QUANTITY', null, '24'],
    ]);
  });

  it('suggests quantities and takes none by itself: 50 of a pack of 24 from 48', () => {
    expect(check(['PACK', '50'])[0]).toMatchObject({
      outcome: 'QTY_ADJUST_SUGGESTED',
      quantity: '50',
      nearest: ['48', '72'],
    });
  });

  it('asks the quantity rule of the sum of merged rows', () => {
    expect(check(['PACK', '24'], ['PACK', '24']).map(({ outcome }) => outcome)).toEqual([
      'OK',
      'MERGED',
    ]);
  });

  it('names the candidates of a code that means two products', () => {
    expect(check(['TWICE', '1'])[0]).toMatchObject({
      outcome: 'AMBIGUOUS',
      productId: null,
      candidateIds: [numeric.id, packs.id],
    });
  });

  it('tells a product that is not sold any more, and a quantity that is none', () => {
    expect(check(['GONE', '1'], ['00123', 'ten']).map(({ outcome }) => outcome)).toEqual([
      'NOT_ORDERABLE',
      'BAD_QUANTITY',
    ]);
  });

  it('answers every row once, in order, and loses no piece by merging', () => {
    const typed = fc.record({
      code: fc.constantFrom('00123', '4600000000001', 'PACK', 'GONE', 'TWICE', 'NONE'),
      quantity: fc.constantFrom('1', '24', '0,5', '48', 'x', '0'),
    });
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 60 }), (rows) => {
        const checked = checkQuickOrder(rows, (code) => catalogue.get(code) ?? []);
        expect(checked.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
        expect(checked.map(({ code }) => code)).toEqual(rows.map(({ code }) => code));
        for (const row of checked.filter((each) => each.mergedInto === null && each.productId)) {
          if (row.outcome !== 'OK' && row.outcome !== 'QTY_ADJUST_SUGGESTED') continue;
          const together = checked
            .filter((each) => each === row || each.mergedInto === row.row)
            .map((each) => readQuantity(rows[each.row - 1]?.quantity ?? '') ?? '0');
          expect(compare(row.quantity ?? '0', sumQuantities(together))).toBe(0);
        }
      }),
    );
  });
});
