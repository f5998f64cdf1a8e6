import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValidKpp } from './isValidKpp.ts';

describe('a KPP', () => {
  it.each(['773601001', '770701001', '7736AZ001'])('%s is well formed', (kpp) => {
    expect(isValidKpp(kpp)).toBe(true);
  });

  it.each(['', '77360100', '7736010011', '7736a1001', '000001001', 'AB3601001', '77360100A'])(
    '%j is not one',
    (text) => {
      expect(isValidKpp(text)).toBe(false);
    },
  );

  it('has nine characters, whatever is tried', () => {
    fc.assert(fc.property(fc.string(), (text) => !isValidKpp(text) || text.length === 9));
  });
});
