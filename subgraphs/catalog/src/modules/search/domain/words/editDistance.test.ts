import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './editDistance.ts';

test.each([
  ['кабель', 'кабель', 0],
  ['кабель', 'кбель', 1],
  ['кабель', 'каабель', 1],
  ['кабель', 'кобель', 1],
  ['кабель', 'кабьел', 2],
  ['кабель', 'какбель', 1],
  ['выключталь', 'выключатель', 2],
  ['screwdrvier', 'screwdriver', 1],
  ['провод', 'болт', 3],
])('from %s to %s it is %i edits, or more than two', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(edits);
});

const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 8 });

test('is the same both ways, and none only of a word to itself', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, b, 9) === 0).toBe(a === b);
    }),
  );
});

test('never tells more edits than were made', () => {
  fc.assert(
    fc.property(word, fc.nat(8), fc.constantFrom('', 'г', 'гг'), (text, place, put) => {
      const edited = text.slice(0, place) + put + text.slice(place + 1);
      expect(editDistance(text, edited, 2)).toBeLessThanOrEqual(2);
    }),
  );
});
