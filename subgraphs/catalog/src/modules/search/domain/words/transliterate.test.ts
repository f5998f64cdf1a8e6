import { expect, test } from 'vitest';
import { transliterations } from './transliterate.ts';

test.each([
  ['kabel', 'кабел'],
  ['cabel', 'кабел'],
  ['vyklyuchatel', 'выключател'],
  ['silovoy', 'силовой'],
  ['shchit', 'щит'],
  ['shurup', 'шуруп'],
  ['svetodiodnaya', 'светодиодная'],
  ['vaga', 'вага'],
  ['вага', 'waga'],
  ['бош', 'bosh'],
  ['макс', 'max'],
  ['легранд', 'legrand'],
  ['электрик', 'elektrik'],
])('%s may be %s', (typed, meant) => {
  expect(transliterations(typed)).toContain(meant);
});

test('are few, and none of numbers or of words in both alphabets', () => {
  expect(transliterations('cejsuyxz'.repeat(20)).length).toBeLessThanOrEqual(8);
  expect(transliterations('2.5')).toEqual([]);
  expect(transliterations('ваgo')).toEqual([]);
});
