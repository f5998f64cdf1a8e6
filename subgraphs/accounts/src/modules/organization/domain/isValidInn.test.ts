import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValidInn } from './isValidInn.ts';

const realEntities = ['7707083893', '7736050003', '7728168971'];
const persons = ['500100732259'];

describe('an INN', () => {
  it.each([...realEntities, ...persons])('%s is right', (inn) => {
    expect(isValidInn(inn)).toBe(true);
  });

  it.each([
    '',
    '770708389',
    '77070838931',
    '7707083893 ',
    '770708389A',
    '٧٧٠٧٠٨٣٨٩٣',
    '5001007322590',
  ])('%j is not one: it has 10 or 12 digits and nothing else', (text) => {
    expect(isValidInn(text)).toBe(false);
  });

  it('has exactly one right check digit for any nine digits', () => {
    fc.assert(
      fc.property(digits(9), (nine) => {
        const right = TEN.filter((digit) => isValidInn(`${nine}${digit}`));
        expect(right).toHaveLength(1);
      }),
    );
  });

  it('has exactly one right pair of check digits for any ten digits', () => {
    fc.assert(
      fc.property(digits(10), (ten) => {
        const right = TEN.flatMap((a) => TEN.map((b) => `${ten}${a}${b}`)).filter(isValidInn);
        expect(right).toHaveLength(1);
      }),
    );
  });

  it('shows a digit mistyped: every other digit in the last place is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...realEntities),
        fc.integer({ min: 1, max: 9 }),
        (inn, shift) => {
          const wrong = (Number(inn.at(-1)) + shift) % 10;
          expect(isValidInn(`${inn.slice(0, -1)}${wrong}`)).toBe(false);
        },
      ),
    );
  });
});

const TEN = Array.from({ length: 10 }, (_, digit) => digit);

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
