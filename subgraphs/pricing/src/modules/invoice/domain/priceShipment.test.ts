import { sumAmounts } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAmounts } from '../../quote/domain/lineAmounts.ts';
import {
  type InvoicedLine,
  type OrderedLine,
  priceShipment,
  type VatOfDay,
} from './priceShipment.ts';

const line = (rest: Partial<OrderedLine>): OrderedLine => ({
  id: 'line',
  sku: 'SKU',
  name: 'Name',
  quantity: '3',
  unitPrice: '33.3300',
  vatRate: '22',
  vatCode: 'GENERAL',
  ...rest,
});

const RATES = { GENERAL: '22', REDUCED: '10', ZERO: '0', NONE: null };
const byLine: VatOfDay = { rateOf: (code) => RATES[code], rounding: 'LINE' };
const byDocument: VatOfDay = { ...byLine, rounding: 'DOCUMENT' };

describe('the value of a shipment', () => {
  it('is the order at its prices when all goes at once', () => {
    const order = [line({}), line({ id: 'other', quantity: '1', unitPrice: '1000.0000' })];
    const shipped = order.map(({ id, quantity }) => ({ orderLineId: id, quantity }));
    expect(priceShipment(order, [], shipped, byLine)).toMatchObject({
      total: '1099.99',
      totalVat: '242.00',
      totalWithVat: '1341.99',
      isLast: true,
    });
  });

  it('is not the last while a line waits', () => {
    const order = [line({}), line({ id: 'other' })];
    const part = priceShipment(order, [], [{ orderLineId: 'line', quantity: '3' }], byLine);
    expect(part.isLast).toBe(false);
    const rest = [{ orderLineId: 'other', quantity: '3' }];
    expect(priceShipment(order, part.lines, rest, byLine).isLast).toBe(true);
  });

  it('takes the VAT rate of the day of shipment (scenario E8)', () => {
    const order = [line({ quantity: '100', unitPrice: '1000.0000', vatRate: '20' })];
    const shipped = [{ orderLineId: 'line', quantity: '100' }];
    expect(priceShipment(order, [], shipped, byLine).totalWithVat).toBe('122000.00');
  });

  it('puts no VAT on what was sold without it', () => {
    const order = [line({ vatRate: null })];
    const { lines } = priceShipment(order, [], [{ orderLineId: 'line', quantity: '1' }], byLine);
    expect(lines[0]).toMatchObject({ vatRate: null, vat: '0.00', totalWithVat: '33.33' });
  });

  it('takes for each line the rate that its goods have on the day', () => {
    const order = [line({}), line({ id: 'book', vatRate: '10', vatCode: 'REDUCED' })];
    const shipped = order.map(({ id }) => ({ orderLineId: id, quantity: '3' }));
    const { lines } = priceShipment(order, [], shipped, byLine);
    expect(lines.map(({ vatRate, vat }) => [vatRate, vat])).toEqual([
      ['22', '22.00'],
      ['10', '10.00'],
    ]);
  });

  it('rounds VAT over the whole document where the seller does, also in parts (scenario E8)', () => {
    const ids = ['a', 'b', 'c'];
    const order = ids.map((id) => line({ id, quantity: '1' }));
    const shipped = ids.map((orderLineId) => ({ orderLineId, quantity: '1' }));
    expect(priceShipment(order, [], shipped, byLine).totalVat).toBe('21.99');
    expect(priceShipment(order, [], shipped, byDocument).totalVat).toBe('22.00');
    const first = priceShipment(order, [], shipped.slice(0, 1), byDocument);
    const rest = priceShipment(order, first.lines, shipped.slice(1), byDocument);
    expect(sumAmounts([first.totalVat, rest.totalVat])).toBe('22.00');
  });

  it('refuses a line that the order does not have', () => {
    expect(() => priceShipment([], [], [{ orderLineId: 'x', quantity: '1' }], byLine)).toThrow(
      RangeError,
    );
  });

  it('costs in parts what the order costs at once, to the kopeck, and never less than nothing', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 9_999_999 }), (thousandths, price) => {
        const quantities = thousandths.map((n) => (n / 1000).toFixed(3));
        const quantity = (thousandths.reduce((sum, n) => sum + n, 0) / 1000).toFixed(3);
        const order = [line({ quantity, unitPrice: (price / 10000).toFixed(4) })];
        const invoiced: InvoicedLine[] = [];
        for (const part of quantities) {
          const priced = priceShipment(
            order,
            invoiced,
            [{ orderLineId: 'line', quantity: part }],
            byLine,
          );
          expect(Number(priced.totalWithVat)).toBeGreaterThanOrEqual(0);
          invoiced.push(...priced.lines);
        }
        const [whole] = lineAmounts([{ ...order[0]!, vatRate: '22' }], 'LINE');
        expect(sumAmounts(invoiced.map(({ total }) => total))).toBe(whole!.total);
        expect(sumAmounts(invoiced.map(({ vat }) => vat))).toBe(whole!.vat);
      }),
    );
  });
});
