import { compare, sumQuantities } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CartProduct, planCartLines, type WantedLine } from './planCartLines.ts';

const product = (sku: string, facts: Partial<CartProduct> = {}): CartProduct => ({
  id: `id of ${sku}`,
  sku,
  isOrderable: true,
  minimumQuantity: '1',
  quantityStep: '1',
  ...facts,
});
const wanted = (of: CartProduct | null, quantity: string, code = of?.sku ?? '?'): WantedLine => ({
  product: of,
  code,
  quantity,
});
const lamp = product('LAMP', { minimumQuantity: '10', quantityStep: '10' });
const cable = product('CABLE');

describe('putting lines into a cart', () => {
  it('adds to the line that is there', () => {
    const plan = planCartLines(new Map([[lamp.id, '20']]), [wanted(lamp, '10')]);
    expect(plan).toEqual({ quantities: new Map([[lamp.id, '30']]), refusals: [] });
  });

  it('asks the quantity rule of the sum: 4 and 6 of a product sold by 10 are one line of 10', () => {
    const plan = planCartLines(new Map(), [
      wanted(lamp, '4'),
      wanted(cable, '1'),
      wanted(lamp, '6'),
    ]);
    expect(plan.refusals).toEqual([]);
    expect([...plan.quantities.values()]).toEqual(['10', '1']);
  });

  it('says what is wrong with each line, in the order of the input', () => {
    const gone = product('GONE', { isOrderable: false });
    const plan = planCartLines(new Map(), [
      wanted(lamp, '15'),
      wanted(null, '1', 'NO-SUCH'),
      wanted(gone, '1'),
      wanted(cable, '2'),
    ]);
    expect(plan.refusals).toEqual([
      { index: 0, code: 'QUANTITY_NOT_ALLOWED', sku: 'LAMP', nearest: ['10', '20'] },
      { index: 1, code: 'UNKNOWN_PRODUCT', sku: 'NO-SUCH', nearest: [] },
      { index: 2, code: 'NOT_ORDERABLE', sku: 'GONE', nearest: [] },
    ]);
    expect([...plan.quantities.keys()]).toEqual([cable.id]);
  });

  it('loses and invents no piece, whatever is wanted', () => {
    const products = ['A', 'B', 'C'].map((sku) => product(sku));
    const line = fc.record({
      product: fc.constantFrom(...products),
      code: fc.constant(''),
      quantity: fc.integer({ min: 1, max: 999 }).map(String),
    });
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 0, max: 50 }), (lines, already) => {
        const held = new Map(products.map(({ id }) => [id, String(already)]));
        const { quantities } = planCartLines(held, lines);
        for (const [id, quantity] of quantities) {
          const asked = lines.filter((each) => each.product.id === id).map((each) => each.quantity);
          expect(compare(quantity, sumQuantities([String(already), ...asked]))).toBe(0);
        }
      }),
    );
  });
});
