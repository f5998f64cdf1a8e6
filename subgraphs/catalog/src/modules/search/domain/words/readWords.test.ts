import { describe, expect, test, vi } from 'vitest';
import { readWords, spellingsOf } from './readWords.ts';
import { Synonyms } from './Synonyms.ts';
import { Vocabulary } from './Vocabulary.ts';

// As PostgreSQL stems them.
const STEMS: Record<string, string[]> = {
  кабель: ['кабел'],
  кабели: ['кабел'],
  кабиль: ['кабил'],
  розетка: ['розетк'],
  розетки: ['розетк'],
  автомат: ['автомат'],
  автоматы: ['автомат'],
  автоматический: ['автоматическ'],
  выключатель: ['выключател'],
  выключталь: ['выключтал'],
  заземлением: ['заземлен'],
  медь: ['мед'],
  с: [],
  в: [],
  для: [],
};
const WORDS = [
  ...[
    'кабель',
    'кабел',
    'кабина',
    'розетка',
    'розетк',
    'автомат',
    'автоматический',
    'автоматическ',
  ],
  ...[
    'выключатель',
    'выключател',
    'заземлением',
    'заземлен',
    'circuit',
    'breaker',
    'cable',
    'wago',
  ],
  ...['schneider', 'медь', 'мед', '3', '2.5', '16', '160', 'c', 'с', 'а', 'm', 'м', 'for', 'для'],
];
const SYNONYMS = new Synonyms([
  [['шайтанламп'], ['медь']],
  [['автомат'], ['автоматическ', 'выключател'], ['circuit', 'breaker']],
]);

const vocabulary = new Vocabulary(() => 1);
for (const word of WORDS) vocabulary.add(word);

/** Readings with `|`, words of one with `+`, beginnings with `*`. */
function read(text: string): string[] | null {
  const stems = new Map(spellingsOf(text).map((word) => [word, STEMS[word] ?? [word]]));
  const query = readWords(text, { vocabulary, stems, synonyms: SYNONYMS });
  const written = query?.map((readings) =>
    readings
      .map(({ lexemes, prefix }) => [...lexemes, ...(prefix ? [`${prefix}*`] : [])].join('+'))
      .join(' | '),
  );
  return written ?? null;
}

describe('the words of a search', () => {
  test('are all wanted by their stems, the last one also by its beginning', () => {
    expect(read('розетки кабели')).toEqual(['розетк', 'кабел | кабели*']);
    expect(read('кабель мед')).toEqual(['кабел', 'мед | мед*']);
  });

  test('that tell nothing are left out, unless there are no others', () => {
    expect(read('розетка с заземлением')).toEqual(['розетк', 'заземлен | заземлением*']);
    expect(read('для')).toEqual(['для | для*']);
  });

  test('that are known numbers are meant as they are', () => {
    expect(read('кабель 3х2,5')).toEqual(['кабел', '3', '2.5']);
    expect(read('кабель 3 x 2,5')).toEqual(['кабел', '3', '2.5']);
    expect(read('16')).toEqual(['16']);
    expect(read('1')).toEqual(['1 | 1*']);
  });

  test('are found in letters that look the same', () => {
    expect(read('m 16')).toEqual(['m | м', '16']);
  });

  test.each([
    ['rf,tkm', 'кабел | кабель*'],
    ['сфиду', 'cable | cable*'],
    ['hjptnr', 'розетк | розетк*'],
  ])('typed in the other layout as %s are read as meant', (typed, meant) => {
    expect(read(typed)).toEqual([meant]);
  });

  test('in the other layout are so with their short ones and numbers', () => {
    expect(read('hjptnrf c pfptvktybtv')).toEqual(['розетк', 'заземлен | заземлением*']);
    expect(read('rf,tkm 3[2,5')).toEqual(['кабел', '3', '2.5']);
    expect(read('cable rf,tkm')).toEqual(['cable', 'кабел | кабель*']);
  });

  test.each([
    ['kabel', 'кабел | кабел*'],
    ["kabel'", 'кабел | кабел*'],
    ['cabel', 'кабел | кабел*'],
    ['rozet', 'розет | розет*'],
    ['вага', 'wago'],
    ['шнайдер', 'schneider'],
  ])('in the other alphabet as %s are read as meant', (typed, meant) => {
    expect(read(typed)).toEqual([meant]);
  });

  test('that are misspelled are the nearest ones, and of those with their stems', () => {
    expect(read('кабиль 16')).toEqual(['кабель | кабел', '16']);
    expect(read('выключталь')).toEqual(['выключатель | выключател']);
    expect(read('кабтель')).toEqual(['кабель']);
    expect(read('rf,ntkm')).toEqual(['кабель']);
  });

  test('are not taken for several short ones of the other layout', () => {
    for (const word of ['r', 'tkm']) vocabulary.add(word);
    expect(read('кбель')).toEqual(['кабель']);
  });

  test('find what means the same, one word or several', () => {
    const all = 'автоматическ+выключател | circuit+breaker';
    expect(read('автоматы 16')).toEqual([`автомат | ${all}`, '16']);
    expect(read('circuit breaker 16')).toEqual([`автомат | ${all}`, '16']);
    expect(read('fdnjvfn 16')).toEqual([`автомат | ${all}`, '16']);
  });

  test('may be such as only a synonym has', () => {
    expect(read('шайтанламп 16')).toEqual(['шайтанламп | медь', '16']);
  });

  test('are not corrected while they may still become a known one', () => {
    expect(read('выклю')).toEqual(['выклю | выклю*']);
    expect(read('выклю 16')).toBeNull();
  });

  test('find nothing where one is like nothing known, or there are none', () => {
    expect(read('кабель ъъъъъъ')).toBeNull();
    expect(read('17')).toBeNull();
    expect(read('!!! \0')).toBeNull();
  });

  test('are not looked for beyond the tenth, also where nobody knows them', () => {
    const near = vi.spyOn(vocabulary, 'near');
    const text = Array.from({ length: 40 }, (_, i) => `щщщщ${'абвгдежзик'[i % 10]}`).join(' ');
    expect(read(text)).toBeNull();
    expect(
      near.mock.calls.map(([word]) => word).filter((word) => word.startsWith('щщщщ')),
    ).toHaveLength(10);
    near.mockRestore();
  });

  test('are at most ten', () => {
    expect(read('кабель '.repeat(50))).toHaveLength(10);
  });
});
