import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gtinKeys, readGtin } from './gtin.ts';

describe('a GTIN', () => {
  test.each([
    ['4006381333931', '04006381333931'],
    ['036000291452', '00036000291452'],
    ['96385074', '00000096385074'],
    ['10012345678902', '10012345678902'],
    ['4 006381-333931', '04006381333931'],
  ])('%s is accepted', (text, key) => {
    expect(readGtin(text)).toMatchObject({ ok: true, key });
  });

  test.each([
    ['04252614', '042100005264'],
    ['01234531', '012300000451'],
    ['01234543', '012340000053'],
  ])('the UPC-E %s abbreviates %s', (upcE, gtin) => {
    expect(readGtin(upcE)).toMatchObject({ ok: true, gtin });
  });

  test.each([
    ['4006381333932', /check digit/],
    ['12345', /5 digits/],
    ['17850.0', /digits only/],
    ['4.6E+12', /digits only/],
    ['', /digits only/],
  ])('"%s" is refused with a reason', (text, reason) => {
    expect(readGtin(text)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
    expect(gtinKeys(text)).toEqual([]);
  });

  test('one wrong digit is always noticed', () => {
    const digits = fc.array(fc.nat(9), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.nat(12), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const gtin = withCheckDigit(body.join(''));
        expect(readGtin(gtin).ok).toBe(true);
        const wrong = (Number(gtin[at]) + shift) % 10;
        expect(readGtin(gtin.slice(0, at) + wrong + gtin.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  test('leading zeros do not make another key', () => {
    const digits = fc.array(fc.nat(9), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(digits, (body) => {
        const gtin = withCheckDigit(body.join(''));
        expect(gtinKeys(`0${gtin}`)).toEqual(gtinKeys(gtin));
        expect(gtinKeys(`00${gtin}`)).toEqual(gtinKeys(gtin));
      }),
    );
  });
});

function withCheckDigit(body: string): string {
  const sum = [...body]
    .reverse()
    .reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 1 : 3), 0);
  return body + ((10 - (sum % 10)) % 10);
}
