import { expect, test } from 'vitest';
import { suggestNames } from './suggestNames.ts';

const named = [
  { id: '1', name: 'Силовой кабель', key: 'силовой кабель', words: ['силов', 'кабел'] },
  { id: '2', name: 'Кабельные каналы', key: 'кабельные каналы', words: ['кабельн', 'кана'] },
  {
    id: '3',
    name: 'Schneider Electric',
    key: 'schneider electric',
    words: ['schneider', 'electric'],
  },
];
const begun = (prefix: string) => [[{ lexemes: [], prefix }]];

test('names that begin as is typed come before those with the word further on', () => {
  expect(suggestNames(named, 'каб', begun('каб'), 8)).toEqual(['2', '1']);
  expect(suggestNames(named, 'каб', begun('каб'), 1)).toEqual(['2']);
});

test('names are found by what was meant', () => {
  const meant = [[{ lexemes: ['shneider'] }, { lexemes: ['schneider'] }], ...begun('el')];
  expect(suggestNames(named, 'шнайдер эл', meant, 8)).toEqual(['3']);
  expect(suggestNames(named, 'силовой эл', [[{ lexemes: ['силов'] }], ...begun('эл')], 8)).toEqual(
    [],
  );
});

test('a name is found by its beginning also where no word is known', () => {
  expect(suggestNames(named, 'Schneider E', null, 8)).toEqual(['3']);
  expect(suggestNames(named, 'nothing', null, 8)).toEqual([]);
});
