import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNITS } from '../../product/domain/unitDirectory.ts';
import type { Attribute } from './attribute.ts';
import { attributeText } from './attributeText.ts';
import { readAttributeValue } from './readAttributeValue.ts';

const attribute = (values: Partial<Attribute>): Attribute => ({
  code: 'a',
  nameRu: 'А',
  nameEn: 'A',
  type: 'TEXT',
  unitCode: null,
  options: [],
  ...values,
});
const crossSection = attribute({ type: 'NUMBER', unitCode: '050' });
const current = attribute({ type: 'NUMBER', unitCode: '4K' });
const temperature = attribute({ type: 'NUMBER', unitCode: '280' });
const count = attribute({ type: 'NUMBER' });
const earthed = attribute({ type: 'BOOLEAN' });
const day = attribute({ type: 'DATE' });
const options = [
  { code: 'white', ru: 'белый', en: 'white' },
  { code: 'grey', ru: 'серый', en: 'grey' },
  { code: 'black', ru: 'чёрный', en: 'black' },
];
const colour = attribute({ type: 'ONE_OF', options });
const colours = attribute({ type: 'MANY_OF', options });

const read = (of: Attribute, text: string) => {
  const reading = readAttributeValue(of, text);
  return reading.ok ? reading.value : `refused: ${reading.reason}`;
};

describe('a number with a unit', () => {
  test.each([
    ['2,5 мм²', '0.0000025'],
    ['2.5mm2', '0.0000025'],
    ['2,5', '0.0000025'],
    ['0,025 см²', '0.0000025'],
    ['0.0000025 м2', '0.0000025'],
    ['1 000 кв.мм', '0.001'],
  ])('%s is kept in square metres', (text, base) => {
    expect(read(crossSection, text)).toBe(base);
  });

  test('is told apart by the case of its unit and by what the attribute measures', () => {
    expect(read(current, '30 мА')).toBe('0.03');
    expect(read(current, '0.03 А')).toBe('0.03');
    expect(read(attribute({ type: 'NUMBER', unitCode: '214' }), '5 МВт')).toBe('5000000');
    expect(read(attribute({ type: 'NUMBER', unitCode: '214' }), '5 мВт')).toBe('0.005');
    expect(read(attribute({ type: 'NUMBER', unitCode: '288' }), '2700 К')).toBe('2700');
  });

  test('may be below zero, and degrees are converted exactly', () => {
    expect(read(temperature, '−40 °C')).toBe('233.15');
    expect(attributeText('233.15', temperature, 'EN')).toBe('-40 °C');
    expect(read(temperature, '300 К')).toBe('300');
  });

  test.each([
    [crossSection, '2,5 м', /m can't be told in mm²/],
    [crossSection, '2,5 попугая', /unit "попугая" is not known/],
    [crossSection, '3×1,5', /unit "×1,5" is not known/],
    [crossSection, '1e400', /unit "e400" is not known/],
    [crossSection, 'NaN', /not a number/],
    [crossSection, 'Infinity', /not a number/],
    [crossSection, 'мм²', /not a number/],
    [crossSection, '1,2,3', /unit ",3" is not known/],
    [crossSection, '9'.repeat(19), /more than 18 digits/],
    [crossSection, `0.${'0'.repeat(30)}1`, /more than 18 digits/],
    [count, '3 шт', /without unit/],
  ])('%# is refused: %s', (of, text, reason) => {
    expect(read(of, text)).toMatch(reason);
  });

  test('of any unit comes back as it was written', () => {
    const number = fc
      .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.nat(6))
      .map(([digits, scale]) => (digits / 10 ** scale).toFixed(scale));
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), number, (unit, written) => {
        const of = attribute({ type: 'NUMBER', unitCode: unit.code });
        const [told] = attributeText(read(of, written) as string, of, 'EN').split(/[ °]/);
        expect(Number(told)).toBe(Number(written));
      }),
    );
  });
});

describe('a value of another type', () => {
  test.each(['да', 'Yes', 'TRUE', '1', '+'])('%s is yes', (text) => {
    expect(read(earthed, text)).toBe(true);
  });
  test.each(['нет', 'No', 'false', '0', '-'])('%s is no', (text) => {
    expect(read(earthed, text)).toBe(false);
  });
  test('is neither yes nor no', () => {
    expect(read(earthed, 'может быть')).toMatch(/neither yes nor no/);
  });

  test.each(['grey', 'GREY', 'серый', ' Серый '])('%s is the option', (text) => {
    expect(read(colour, text)).toBe('grey');
  });
  test('is none of the options', () => {
    expect(read(colour, 'розовый')).toMatch(/not one of white, grey, black/);
    expect(read(colours, 'белый; розовый')).toMatch(/"розовый" is not one of/);
    expect(read(colours, ' ; ')).toMatch(/names no option/);
  });
  test('of several options is in their order, each once', () => {
    expect(read(colours, 'чёрный; white;белый')).toEqual(['white', 'black']);
  });

  test.each([
    ['2026-01-31', '2026-01-31'],
    ['31.01.2026', '2026-01-31'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is a day', (text, kept) => {
    expect(read(day, text)).toBe(kept);
  });
  test.each(['31.02.2026', '2026-02-30', '2026-13-01', '01/02/2026', '0000-01-01', 'завтра'])(
    '%s is no day',
    (text) => {
      expect(read(day, text)).toMatch(/not a day/);
    },
  );

  test.each(['a\0b', 'a\ud800', 'x'.repeat(1001)])('%# is no text that can be kept', (text) => {
    expect(read(attribute({}), text)).toMatch(/refused/);
  });
});
