import { sumAmounts, vatOf } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineToCharge, lineAmounts } from './lineAmounts.ts';

const line = (unitPrice: string, quantity: string, vatRate: string | null): LineToCharge => ({
  unitPrice,
  quantity,
  vatRate,
});
const three = [1, 2, 3].map(() => line('33.3300', '1', '22'));
const sum = (amounts: ReturnType<typeof lineAmounts>, of: 'total' | 'vat' | 'totalWithVat') =>
  sumAmounts(amounts.map((each) => each[of]));

describe('what the lines of a document cost (scenario E8)', () => {
  it('is 21.99 of VAT where it is rounded on each of three lines of 33.33', () => {
    const amounts = lineAmounts(three, 'LINE');
    expect(amounts[0]).toEqual({ total: '33.33', vat: '7.33', totalWithVat: '40.66' });
    expect(sum(amounts, 'vat')).toBe('21.99');
  });

  it('is 22.00 where it is rounded on the document, and the lines still sum up', () => {
    const amounts = lineAmounts(three, 'DOCUMENT');
    expect(amounts.map(({ vat }) => vat)).toEqual(['7.33', '7.34', '7.33']);
    expect(sum(amounts, 'vat')).toBe('22.00');
    expect(sum(amounts, 'totalWithVat')).toBe('121.99');
  });

  it('is 220.00 on 1,000.00 with 22 %', () => {
    expect(lineAmounts([line('1000', '1', '22')], 'LINE')).toEqual([
      { total: '1000.00', vat: '220.00', totalWithVat: '1220.00' },
    ]);
  });

  it('is without VAT where goods are sold without', () => {
    expect(lineAmounts([line('10.0000', '2.5', null)], 'DOCUMENT')).toEqual([
      { total: '25.00', vat: '0.00', totalWithVat: '25.00' },
    ]);
  });

  it('rounds half away from zero', () => {
    expect(lineAmounts([line('0.0150', '3', '10')], 'LINE')).toEqual([
      { total: '0.05', vat: '0.01', totalWithVat: '0.06' },
    ]);
  });
});

it('rounds a document’s VAT once for each rate, whatever its lines are', () => {
  const price = fc.integer({ min: 1, max: 1e7 }).map((n) => (n / 10_000).toFixed(4));
  const rate = fc.constantFrom('10', '22');
  const lines = fc.array(
    fc.record({ unitPrice: price, quantity: fc.constantFrom('1', '3', '7.5'), vatRate: rate }),
  );
  fc.assert(
    fc.property(lines, (all) => {
      const amounts = lineAmounts(all, 'DOCUMENT');
      for (const vatRate of ['10', '22']) {
        const ofRate = amounts.filter((_, index) => all[index]?.vatRate === vatRate);
        expect(sum(ofRate, 'vat')).toBe(vatOf(sum(ofRate, 'total'), vatRate));
      }
    }),
  );
});
