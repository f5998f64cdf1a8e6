import { countStatements } from '@kontor/kit/statements.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchWords } from '../../../subgraphs/catalog/src/modules/search/domain/words/searchWords.ts';
import { Vocabulary } from '../../../subgraphs/catalog/src/modules/search/domain/words/Vocabulary.ts';
import { readAmong } from '../../../subgraphs/catalog/src/modules/search/readSearchWords.ts';
import { type CatalogWorld, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
beforeAll(async () => {
  world = await openCatalogWorld();
});
afterAll(() => world.close());

const typed = fc
  .array(
    fc.constantFrom(
      ...[
        'кабель',
        'Ёлка',
        'led',
        'Й',
        'ВВГнг(А)-LS',
        "kabel'",
        '3',
        '2,5',
        '10.5',
        '007',
        '1.2.3',
      ],
      ...[' ', ' x ', 'х', '×', '*', '-', '–', '/', '.', ',', '<b>', '&amp;', 'a@b.ru', '²', '!'],
      ...['http://x.y', '+5', '-5', '1e5', '%', '№', '"', '«', '»', '#', '_', '\\', '\t', '½', '°'],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('what people type has the same words as the index would have of it', async () => {
  const texts = fc.sample(typed, { numRuns: 3000, seed: 7 });
  const { rows } = await world.database.query<{ text: string; words: string[] }>(
    `select text, tsvector_to_array(to_tsvector('simple', search_words(text))) as words
     from unnest($1::text[]) text`,
    [texts],
  );
  for (const { text, words } of rows) {
    expect([text, [...new Set(searchWords(text))].toSorted()]).toEqual([text, words.toSorted()]);
  }
});

test('words are stemmed as the index is, in both languages', async () => {
  const vocabulary = new Vocabulary(() => 1);
  for (const word of ['кабел', 'розетк', 'breaker']) vocabulary.add(word);
  const read = (text: string) => readAmong(vocabulary, world.context(), text);
  expect(await read('кабелей розетки')).toEqual([
    [{ lexemes: ['кабел'] }],
    [{ lexemes: ['розетк'] }, { lexemes: [], prefix: 'розетки' }],
  ]);
  expect(await read('breakers для розетками')).toEqual([
    [{ lexemes: ['breaker'] }],
    [{ lexemes: ['розетк'] }, { lexemes: [], prefix: 'розетками' }],
  ]);
});

test('stems are asked for once', async () => {
  const vocabulary = new Vocabulary(() => 1);
  const read = () => readAmong(vocabulary, world.context(), 'светильники уличные');
  await read();
  const { statements } = await countStatements(read);
  // The catalogue's version, for the synonyms.
  expect(statements).toHaveLength(1);
});
