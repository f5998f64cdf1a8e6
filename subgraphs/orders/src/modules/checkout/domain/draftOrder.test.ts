import { lineAmount, vatOf, withVat } from '@kontor/kit/money.ts';
import { describe, expect, it } from 'vitest';
import { type DraftPrice, draftOrder } from './draftOrder.ts';

const line = (productId: string, quantity = '1', projectId: string | null = null) => ({
  productId,
  projectId,
  sku: productId.toUpperCase(),
  nameRu: `Товар ${productId}`,
  quantity,
});
const price = (
  productId: string,
  unitPrice: string,
  quantity = '1',
  currency = 'RUB',
): DraftPrice => {
  const total = lineAmount(unitPrice, quantity);
  const part = {
    quantity,
    price: { unitPrice: { amount: unitPrice, currency }, vatRate: '22' },
    total: { amount: total },
    vat: { amount: vatOf(total, '22') },
    totalWithVat: { amount: withVat(total, '22') },
  };
  return { productId, projectId: null, parts: [part] };
};

describe('an order’s totals', () => {
  it('are the sums of its rounded lines: 3 × 33.33 net carry 21.99 VAT, not 22.00', () => {
    const ids = ['a', 'b', 'c'];
    const decision = draftOrder(
      ids.map((id) => line(id)),
      ids.map((id) => price(id, '33.33')),
    );
    expect(decision).toMatchObject({
      ok: true,
      draft: { total: '99.99', totalVat: '21.99', totalWithVat: '121.98', currency: 'RUB' },
    });
  });

  it('follow the lines, whatever the order of the prices', () => {
    const decision = draftOrder(
      [line('a', '2'), line('b', '3')],
      [price('b', '5', '3'), price('a', '10.5', '2')],
    );
    expect(decision.ok && decision.draft.lines.map(({ sku, total }) => [sku, total])).toEqual([
      ['A', '21.00'],
      ['B', '15.00'],
    ]);
  });
});

describe('a line beyond the cap of a project’s price', () => {
  it('is a line of the order for each of its prices, next to the same product without a project', () => {
    const parts = [price('a', '790', '500'), price('a', '805', '100')].flatMap(
      (each) => each.parts,
    );
    const decision = draftOrder(
      [line('a', '1'), line('a', '600', 'school')],
      [{ productId: 'a', projectId: 'school', parts }, price('a', '820', '1')],
    );
    expect(decision.ok && decision.draft.total).toBe('476320.00');
    expect(
      decision.ok &&
        decision.draft.lines.map(({ projectId, quantity, unitPrice }) => [
          projectId,
          quantity,
          unitPrice,
        ]),
    ).toEqual([
      [null, '1', '820'],
      ['school', '500', '790'],
      ['school', '100', '805'],
    ]);
  });
});

describe('a product without a price', () => {
  it('can’t be ordered', () => {
    expect(draftOrder([line('a'), line('b')], [price('a', '1')])).toEqual({
      ok: false,
      unpricedProductIds: ['b'],
    });
  });

  it('nor can lines be added up over currencies', () => {
    expect(() =>
      draftOrder([line('a'), line('b')], [price('a', '1'), price('b', '1', '1', 'EUR')]),
    ).toThrow('one currency');
  });
});
