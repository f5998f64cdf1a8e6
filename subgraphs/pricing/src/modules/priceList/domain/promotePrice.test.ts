import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Promotion, promotePrice } from './promotePrice.ts';

const promotion = (id: string, rest: Partial<Promotion>): Promotion => ({
  id,
  name: id,
  percent: null,
  unitPrice: null,
  currency: null,
  minimumQuantity: '0',
  levels: ['SEGMENT', 'BASE'],
  validUntil: '2026-10-01',
  mayGoBelowFloor: false,
  ...rest,
});
const won = {
  level: 'BASE' as const,
  unitPrice: '100',
  currency: 'RUB',
  quantity: '5',
  floor: null,
};
const outcomes = (price: ReturnType<typeof promotePrice>) =>
  Object.fromEntries(price.considered.map(({ id, outcome }) => [id, outcome]));

describe('promotions', () => {
  it('don’t add up: the best for the buyer applies, and each other says why not', () => {
    const price = promotePrice(won, [
      promotion('10 %', { percent: '10' }),
      promotion('15 %', { percent: '15' }),
      promotion('88', { unitPrice: '88', currency: 'RUB' }),
      promotion('from 6', { percent: '50', minimumQuantity: '6' }),
      promotion('of contracts', { percent: '50', levels: ['CONTRACT'] }),
      promotion('dollars', { unitPrice: '1', currency: 'USD' }),
      promotion('dear', { unitPrice: '101', currency: 'RUB' }),
    ]);
    expect(price.unitPrice).toBe('85.0000');
    expect(price.considered[0]?.id).toBe('15 %');
    expect(outcomes(price)).toEqual({
      '15 %': 'APPLIED',
      '10 %': 'NOT_BEST',
      '88': 'NOT_BEST',
      'from 6': 'QUANTITY_TOO_SMALL',
      'of contracts': 'OTHER_LEVEL',
      dollars: 'OTHER_CURRENCY',
      dear: 'NOT_CHEAPER',
    });
  });

  it('never go below the floor, unless that was approved', () => {
    const deep = { percent: '40' };
    const held = promotePrice({ ...won, floor: '75' }, [promotion('deep', deep)]);
    expect(held).toMatchObject({ unitPrice: '75.0000', applied: { isHeldAtFloor: true } });
    const free = promotePrice({ ...won, floor: '75' }, [
      promotion('deep', { ...deep, mayGoBelowFloor: true }),
    ]);
    expect(free).toMatchObject({ unitPrice: '60.0000', applied: { isHeldAtFloor: false } });
  });

  it('change nothing of a price that is below the floor already', () => {
    const price = promotePrice({ ...won, floor: '101' }, [promotion('deep', { percent: '40' })]);
    expect(price).toMatchObject({ unitPrice: '100', applied: null });
    expect(outcomes(price)).toEqual({ deep: 'NOT_CHEAPER' });
  });
});

it('never raises a price, whatever the promotions and their order', () => {
  const any = fc.record({
    id: fc.uuid(),
    percent: fc.integer({ min: 1, max: 99 }).map(String),
    mayGoBelowFloor: fc.boolean(),
  });
  const floor = fc.option(fc.integer({ min: 1, max: 150 }).map(String));
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ id }) => id }), floor, (given, least) => {
      const all = given.map(({ id, ...rest }) => promotion(id, rest));
      const price = promotePrice({ ...won, floor: least }, all);
      expect(Number(price.unitPrice)).toBeLessThanOrEqual(100);
      expect(promotePrice({ ...won, floor: least }, all.toReversed())).toEqual(price);
      if (least && !price.applied?.promotion.mayGoBelowFloor) {
        expect(Number(price.unitPrice)).toBeGreaterThanOrEqual(Math.min(100, Number(least)));
      }
    }),
  );
});
