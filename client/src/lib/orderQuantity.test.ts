import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOrderable,
  leastQuantity,
  quantityAbove,
  quantityBelow,
  readQuantity,
  tidy,
} from './orderQuantity.ts';

const boxes = { minimum: '48', step: '24' };

describe('quantities that may be ordered', () => {
  it('of minimum 48 in steps of 24 are 48, 72, 96; 50 is refused', () => {
    expect(['48', '72', '96', '24', '50'].map((q) => isOrderable(q, boxes))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('lie at 48 and 72 around 50', () => {
    expect(quantityBelow('50', boxes)).toBe('48');
    expect(quantityAbove('50', boxes)).toBe('72');
  });

  it('begin at the first step that reaches the minimum', () => {
    expect(leastQuantity({ minimum: '10', step: '4' })).toBe('12');
    expect(leastQuantity({ minimum: '1.0000', step: '1.0000' })).toBe('1');
  });

  it('come down to nothing below the least', () => {
    expect(quantityBelow('48', boxes)).toBe('0');
    expect(quantityAbove('0', boxes)).toBe('48');
  });

  it('are metres and kilograms too', () => {
    expect(quantityAbove('0.5', { minimum: '0.5', step: '0.25' })).toBe('0.75');
  });

  it('that are stepped to may always be ordered', () => {
    const positive = fc.integer({ min: 1, max: 1000 }).map((n) => (n / 4).toString());
    fc.assert(
      fc.property(positive, positive, positive, (quantity, minimum, step) => {
        const rule = { minimum, step };
        expect(isOrderable(quantityAbove(quantity, rule), rule)).toBe(true);
        const below = quantityBelow(quantity, rule);
        expect(below === '0' || isOrderable(below, rule)).toBe(true);
      }),
    );
  });

  it('are read with a comma and blanks, and not from words', () => {
    expect(readQuantity('1 000,50')).toBe('1000.5');
    expect(readQuantity('1e3')).toBeNull();
    expect(readQuantity('')).toBeNull();
    expect(tidy('24.0000')).toBe('24');
  });
});
