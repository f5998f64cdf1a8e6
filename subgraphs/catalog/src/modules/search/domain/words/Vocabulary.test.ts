import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './editDistance.ts';
import { Vocabulary } from './Vocabulary.ts';

function vocabularyOf(frequencies: Record<string, number>): Vocabulary {
  const vocabulary = new Vocabulary((word) => frequencies[word] ?? 0);
  for (const word of Object.keys(frequencies)) vocabulary.add(word);
  return vocabulary;
}

describe('a vocabulary', () => {
  test('knows each word once', () => {
    const vocabulary = vocabularyOf({ кабель: 3, провод: 2 });
    vocabulary.add('кабель');
    expect(vocabulary.size).toBe(2);
    expect([vocabulary.has('кабель'), vocabulary.has('кабел')]).toEqual([true, false]);
  });

  test('finds words by their beginning, also those that come later', () => {
    const vocabulary = vocabularyOf({ кабель: 1, кабина: 1, провод: 1 });
    expect(vocabulary.startingWith('каб')).toEqual(['кабель', 'кабина']);
    for (const word of ['кабан', 'щит', 'кабели', 'автомат']) vocabulary.add(word);
    expect(vocabulary.startingWith('каб')).toEqual(['кабан', 'кабели', 'кабель', 'кабина']);
    expect(vocabulary.startingWith('каб', 2)).toEqual(['кабан', 'кабели']);
    expect(vocabulary.startingWith('кот')).toEqual([]);
  });
});

describe('near a word', () => {
  const near = (word: string, frequencies: Record<string, number>) =>
    vocabularyOf(frequencies).near(word);

  test('are words one edit from 4 to 7 letters and two from more', () => {
    const words = { щиток: 1, кабель: 1, выключатель: 1 };
    expect(near('щитко', words)).toEqual([{ word: 'щиток', edits: 1 }]);
    expect(near('кабиль', words)).toEqual([{ word: 'кабель', edits: 1 }]);
    expect(near('кобиль', words)).toEqual([]);
    expect(near('выключталь', words)).toEqual([{ word: 'выключатель', edits: 2 }]);
    expect(near('щит', { щип: 1 })).toEqual([]);
  });

  test('are only those that need the fewest edits, the most frequent first', () => {
    const words = { светильники: 50, светильник: 7, светильнику: 8, светильня: 9 };
    expect(near('свитильник', words).map(({ word }) => word)).toEqual(['светильник']);
    expect(near('лампо', { лампа: 2, лампы: 5, ламп: 1 }).map(({ word }) => word)).toEqual([
      'лампы',
      'лампа',
      'ламп',
    ]);
  });

  test('is nothing for numbers and articles, nor are they near anything', () => {
    expect(near('1234', { 1235: 1 })).toEqual([]);
    expect(near('ва47', { ва4729: 1, вал4: 1 })).toEqual([]);
  });

  test('is whatever looking at each word would find', () => {
    const word = fc.string({
      unit: fc.constantFrom('а', 'о', 'к', 'т', 'r'),
      minLength: 2,
      maxLength: 10,
    });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, typed) => {
        const most = typed.length < 4 ? -1 : typed.length < 8 ? 1 : 2;
        const distances = words.map((each) => editDistance(typed, each, 2));
        const least = Math.min(...distances);
        const found = near(typed, Object.fromEntries(words.map((each) => [each, 1])));
        expect(found.length > 0).toBe(least <= most);
        expect(found.every(({ edits }) => edits === least)).toBe(true);
      }),
    );
  });
});
