import { add, compare, isMultipleOf, multiply } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuantity } from './checkQuantity.ts';

const packs = { minimumQuantity: '48', quantityStep: '24' };

describe('the quantity of a line', () => {
  it.each(['48', '72', '96', '48.0'])('accepts %s of a product sold from 48 by 24', (quantity) => {
    expect(checkQuantity(quantity, packs)).toEqual({ ok: true });
  });

  it('refuses 50 of it, naming 48 and 72', () => {
    expect(checkQuantity('50', packs)).toEqual({ ok: false, nearest: ['48', '72'] });
  });

  it.each(['24', '1', '0', '-48'])('refuses %s of it, naming the minimum alone', (quantity) => {
    expect(checkQuantity(quantity, packs)).toEqual({ ok: false, nearest: ['48'] });
  });

  it('counts metres in fractions', () => {
    const cable = { minimumQuantity: '1', quantityStep: '0.1' };
    expect(checkQuantity('2.3', cable)).toEqual({ ok: true });
    expect(checkQuantity('2.35', cable)).toEqual({ ok: false, nearest: ['2.3', '2.4'] });
  });

  it('takes the first multiple of the step as minimum where the two disagree', () => {
    const odd = { minimumQuantity: '50', quantityStep: '24' };
    expect(checkQuantity('50', odd)).toEqual({ ok: false, nearest: ['72'] });
  });

  it('takes more than 999,999,999 for a slip and names the most that is allowed', () => {
    expect(checkQuantity('99999999999999', packs)).toEqual({ ok: false, nearest: ['999999984'] });
  });

  const tenths = fc.integer({ min: 1, max: 5_000 }).map((n) => multiply(String(n), '0.1'));

  it('always names quantities that are themselves accepted, with none accepted between', () => {
    fc.assert(
      fc.property(tenths, tenths, tenths, (quantity, minimumQuantity, quantityStep) => {
        const rule = { minimumQuantity, quantityStep };
        const decision = checkQuantity(quantity, rule);
        if (decision.ok) {
          expect(isMultipleOf(quantity, quantityStep)).toBe(true);
          expect(compare(quantity, minimumQuantity)).not.toBe(-1);
          return;
        }
        for (const near of decision.nearest)
          expect(checkQuantity(near, rule)).toEqual({ ok: true });
        const [below, above] = decision.nearest;
        if (below && above) {
          expect(compare(below, quantity)).toBe(-1);
          expect(compare(above, quantity)).toBe(1);
          expect(compare(add(below, quantityStep), above)).toBe(0);
        }
      }),
    );
  });
});
