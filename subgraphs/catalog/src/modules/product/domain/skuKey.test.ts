import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skuKey } from './skuKey.ts';

describe('the identity of a SKU', () => {
  test.each([
    ['kv-vvg-3x1.5', 'KV-VVG-3X1.5'],
    ['KV VVG 3X1.5', 'KV-VVG-3X1.5'],
    ['KV–VVG—3×1.5', 'KV-VVG-3X1.5'],
    ['АВ-1Р-С16', 'AB-1P-C16'],
    ['  00123\u00a0', '00123'],
    ['AB\u00ad12', 'AB12'],
    ['ＡＢ１２', 'AB12'],
  ])('%s is %s', (spelling, sku) => {
    expect(skuKey(spelling)).toBe(skuKey(sku));
  });

  test.each([
    ['00123', '123'],
    ['AB1.5', 'AB15'],
    ['AB/1', 'AB1'],
    ['AB_1', 'AB1'],
    ['ЖБ-1', 'XB-1'],
  ])('%s is not %s', (one, other) => {
    expect(skuKey(one)).not.toBe(skuKey(other));
  });

  test('it is empty when only blanks and dashes are given', () => {
    expect(skuKey(' - — \u200b ')).toBe('');
  });

  test('taking it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sku) => {
        expect(skuKey(skuKey(sku))).toBe(skuKey(sku));
      }),
    );
  });

  test('case, and blanks and dashes anywhere, never matter', () => {
    const character = fc.constantFrom(...'ABCXYZ0189./_АВЕЖЯ');
    const filler = fc.constantFrom('', ' ', '-', '–', '\t', '\u00a0', '\u2212');
    fc.assert(
      fc.property(fc.array(fc.tuple(character, filler, fc.boolean())), (parts) => {
        const plain = parts.map(([letter]) => letter).join('');
        const spelled = parts.map(
          ([letter, gap, low]) => (low ? letter.toLowerCase() : letter) + gap,
        );
        expect(skuKey(spelled.join(''))).toBe(skuKey(plain));
      }),
    );
  });
});
