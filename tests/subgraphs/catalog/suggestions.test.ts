import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { person } from '@kontor/kit/testing/runtime.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buyer, type CatalogWorld, content, noScopes, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
beforeAll(async () => {
  world = await openCatalogWorld();
  await world.catalog.seedDemo();
});
afterAll(() => world.close());

const scopes = ['catalog:read'];
const newcomer = (organizationId: string = demo.organizations.north) =>
  ({ ...person(organizationId, scopes), userId: newId() }) as Viewer;
const guest: Viewer = { kind: 'anonymous', scopes };
const program: Viewer = {
  kind: 'program',
  apiKeyId: newId(),
  organizationId: demo.organizations.north,
  isStaff: false,
  scopes,
};

const SUGGEST = `query ($text: String!, $first: Int, $locale: Locale) {
  searchSuggestions(text: $text, first: $first, locale: $locale) {
    products { sku } categories { name } brands { name } past } }`;
const REMEMBER = `mutation ($input: RememberSearchInput!) {
  rememberSearch(input: $input) { ... on SearchRemembered { text } } }`;
const FIND = 'query ($search: String) { products(search: $search) { nodes { sku } } }';
const HIDE = `mutation ($input: SetVisibilityInput!) {
  setVisibility(input: $input) { ... on VisibilitySet { changed } } }`;

interface Suggested {
  products: Array<{ sku: string }>;
  categories: Array<{ name: string }>;
  brands: Array<{ name: string }>;
  past: string[];
}

async function suggest(text: string, viewer = buyer, more: object = {}): Promise<Suggested> {
  return (await world.data(viewer, SUGGEST, { text, ...more })).searchSuggestions;
}
const remember = async (viewer: Viewer, text: string) =>
  (await world.data(viewer, REMEMBER, { input: { text } })).rememberSearch.text;
const names = (named: Array<{ name: string }>) => named.map(({ name }) => name);
const find = async (viewer: Viewer, search: string): Promise<string[]> =>
  (await world.data(viewer, FIND, { search })).products.nodes.map(
    ({ sku }: { sku: string }) => sku,
  );

describe('suggestions', () => {
  test.each([
    ['каб', 'KV-VVG-3X2.5'],
    ['rf,', 'KV-VVG-3X2.5'],
    ['kabel', 'KV-VVG-3X2.5'],
    ['кабиль', 'KV-VVG-3X2.5'],
    ['автомат', 'AV-1P-C16'],
    ['av-1p-c16', 'AV-1P-C16'],
    ['lp-a60', 'LP-A60-10W-27K'],
  ])('for "%s" are the products that the search finds', async (text, sku) => {
    const { products } = await suggest(text, buyer, { first: 20 });
    expect(products).toContainEqual({ sku });
  });

  test('are categories and brands by the beginning of a name, however it is typed', async () => {
    expect(names((await suggest('осв')).categories)[0]).toBe('Освещение');
    expect(names((await suggest('jcd')).categories)[0]).toBe('Освещение');
    expect(names((await suggest('силовой ка')).categories)).toContain('Силовой кабель');
    expect(names((await suggest('sveto')).brands)).toEqual(['Svetozar']);
    expect(names((await suggest('светоз')).brands)).toEqual(['Svetozar']);
  });

  test('are few, and none for less than two characters', async () => {
    const { products, categories, brands } = await suggest('ка', buyer, { first: 2 });
    expect(products).toHaveLength(2);
    expect(Math.max(categories.length, brands.length)).toBeLessThanOrEqual(1);
    const none = { products: [], categories: [], brands: [], past: [] };
    for (const text of ['', ' к ', '\0']) expect(await suggest(text)).toEqual(none);
    expect(await world.errors(buyer, SUGGEST, { text: 'ка', first: 21 })).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('are nothing that the viewer may not see', async () => {
    await world.save({ sku: 'SECRET-1', nameRu: 'Секретный сверлильник', brand: 'Hush' });
    expect((await suggest('сверлильник')).products).toEqual([{ sku: 'SECRET-1' }]);
    expect(names((await suggest('hus')).brands)).toEqual(['Hush']);
    const { product } = await world.data(buyer, '{ product(sku: "SECRET-1") { brand { id } } }');
    const rules = [{ audience: {}, brandId: product.brand.id, effect: 'HIDDEN' }];
    await world.data(content, HIDE, { input: { rules } });
    expect((await suggest('сверлильник')).products).toEqual([]);
    expect((await suggest('hus')).brands).toEqual([]);
    expect(names((await suggest('hus', content)).brands)).toEqual(['Hush']);
  });

  test('are no brand of which there are only drafts', async () => {
    await world.save({ sku: 'DRAFT-1', nameRu: 'Черновик', brand: 'Futura', status: 'DRAFT' });
    expect((await suggest('futu')).brands).toEqual([]);
    expect(names((await suggest('futu', content)).brands)).toEqual(['Futura']);
    await world.save({ sku: 'DRAFT-1', status: 'PUBLISHED' });
    expect(names((await suggest('futu')).brands)).toEqual(['Futura']);
  });

  test.each(['ро', 'розетка с заземлением', 'хмут'])(
    'for "%s" cost as much as for any other text',
    async (text) => {
      // What is remembered of the catalogue is asked for once.
      for (let time = 0; time < 2; time++) await suggest('кабель');
      const { statements } = await countStatements(() => suggest(text));
      // Version, stems, codes, part numbers, page, past searches.
      expect(statements).toHaveLength(6);
    },
  );
});

describe('past searches', () => {
  test('are suggested to whom they belong, the latest first', async () => {
    const me = newcomer();
    for (const text of ['кабель медный', 'розетка', ' Кабель  ВВГ ']) await remember(me, text);
    await remember(me, 'кабель МЕДНЫЙ');
    expect((await suggest('кабель', me)).past).toEqual(['кабель МЕДНЫЙ', 'Кабель ВВГ']);
    expect((await suggest('КАБЕЛЬ в', me)).past).toEqual(['Кабель ВВГ']);
    for (const other of [newcomer(), newcomer(demo.organizations.south), content, program]) {
      expect((await suggest('кабель', other)).past).toEqual([]);
    }
  });

  test('are the latest hundred', async () => {
    const me = newcomer();
    for (let i = 0; i < 103; i++) await remember(me, `поиск ${i}`);
    const { rows } = await world.database.query(
      "select text from past_search where text like 'поиск %' order by searched_at",
    );
    expect(rows).toHaveLength(100);
    expect(rows[0].text).toBe('поиск 3');
  });

  test('are short, and kept of people only', async () => {
    const me = newcomer();
    expect(await remember(me, ` кабель\0\n${'а'.repeat(5000)}`)).toHaveLength(200);
    expect(await remember(me, '  ')).toBe('');
    expect(await remember(guest, 'гость')).toBe('гость');
    expect(await remember(program, 'программа')).toBe('программа');
    const { rows } = await world.database.query(
      "select text from past_search where text in ('гость', 'программа', '')",
    );
    expect(rows).toEqual([]);
    expect(await world.errors(noScopes, REMEMBER, { input: { text: 'a' } })).toEqual(['FORBIDDEN']);
  });
});

describe('fruitless searches', () => {
  const LIST = `query ($first: Int, $after: String) { fruitlessSearches(first: $first, after: $after) {
    totalCount nodes { id text count } pageInfo { hasNextPage endCursor } } }`;
  const DISMISS = `mutation ($input: DismissFruitlessSearchInput!) {
    dismissFruitlessSearch(input: $input) { __typename } }`;
  const list = async (variables: Record<string, unknown> = {}) =>
    (await world.data(content, LIST, variables)).fruitlessSearches;

  test('are counted for the content managers, most often first', async () => {
    for (const [viewer, text] of [
      [buyer, 'дирижабль'],
      [guest, ' ДИРИЖАБЛЬ '],
      [newcomer(), 'цеппелин'],
    ] as const) {
      expect(await find(viewer, text)).toEqual([]);
    }
    expect(await list()).toMatchObject({
      totalCount: 2,
      nodes: [
        { text: 'ДИРИЖАБЛЬ', count: 2 },
        { text: 'цеппелин', count: 1 },
      ],
    });
    const first = await list({ first: 1 });
    const second = await list({ first: 1, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ text }) => text)).toEqual([
      'ДИРИЖАБЛЬ',
      'цеппелин',
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test('are not the seller’s own, nor a program’s, nor such as filters make empty', async () => {
    const { totalCount } = await list();
    await find(content, 'аэростат');
    await find(program, 'аэростат');
    await suggest('аэростат');
    await find(buyer, 'кабель');
    await find(buyer, '\0 ');
    const filtered = `{ products(search: "кабель", filter: { brandIds: ["${newId()}"] }) { totalCount } }`;
    await world.data(buyer, filtered);
    expect((await list()).totalCount).toBe(totalCount);
  });

  test('are taken off the list until somebody searches so again', async () => {
    await find(buyer, 'махолёт');
    const idOf = async () =>
      (await list()).nodes.find(({ text }: { text: string }) => text === 'махолёт')?.id;
    const id = await idOf();
    const dismiss = async (of: string) =>
      (await world.data(content, DISMISS, { input: { id: of } })).dismissFruitlessSearch.__typename;
    expect(await dismiss(id)).toBe('FruitlessSearchDismissed');
    expect(await idOf()).toBeUndefined();
    await find(buyer, 'махолёт');
    expect(await idOf()).toBe(id);
    expect(await dismiss(newId())).toBe('NotFound');
    expect(await dismiss('nonsense')).toBe('NotFound');
  });

  test('are shown to content managers alone, page by page', async () => {
    expect(await world.errors(buyer, LIST)).toEqual(['FORBIDDEN']);
    expect(await world.errors(buyer, DISMISS, { input: { id: newId() } })).toEqual(['FORBIDDEN']);
    for (const after of ['nonsense', Buffer.from('[1e99,"x"]').toString('base64url')]) {
      expect(await world.errors(content, LIST, { after })).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('synonyms', () => {
  const LIST = '{ synonyms { id words } }';
  const SAVE = `mutation ($input: SaveSynonymsInput!) { saveSynonyms(input: $input) {
    __typename ... on SynonymsSaved { set { id words } } ... on InvalidInput { field } } }`;
  const save = async (input: object) => (await world.data(content, SAVE, { input })).saveSynonyms;

  test('of the demo find goods by what customers call them', async () => {
    expect(await find(buyer, 'автомат')).toContain('AV-1P-C16');
    expect(await find(buyer, 'circuit breaker')).toEqual(
      await find(buyer, 'автоматический выключатель'),
    );
  });

  test('find what they mean at once, until they are changed or taken away', async () => {
    expect(await find(buyer, 'шайтанлампа')).toEqual([]);
    const { set } = await save({ words: ['шайтанлампа', 'прожектор', ' Прожектор'] });
    expect(set.words).toEqual(['шайтанлампа', 'прожектор']);
    expect(await find(buyer, 'шайтанлампа')).toContain('SV-PROJ-50W');
    await save({ id: set.id, words: ['шайтанлампа', 'розетка'] });
    expect(await find(buyer, 'шайтанлампа')).not.toContain('SV-PROJ-50W');
    expect((await world.data(content, LIST)).synonyms).toContainEqual({
      id: set.id,
      words: ['шайтанлампа', 'розетка'],
    });
    expect(await save({ id: set.id, words: [] })).toEqual({
      __typename: 'SynonymsSaved',
      set: null,
    });
    expect(await find(buyer, 'шайтанлампа')).toEqual([]);
  });

  test('of several words find and are found by one', async () => {
    const { set } = await save({ words: ['чудо удлинитель', 'прожектор'] });
    expect(await find(buyer, 'чудо удлинитель')).toContain('SV-PROJ-50W');
    await save({ id: set.id, words: [] });
  });

  test('are refused where they say nothing, and to those who may not write the catalogue', async () => {
    expect(await save({ words: ['один'] })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await save({ words: [] })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await save({ words: ['один', '!'] })).toMatchObject({ field: 'words.1' });
    expect(await save({ id: newId(), words: ['a1', 'b1'] })).toEqual({ __typename: 'NotFound' });
    expect(await world.errors(buyer, LIST)).toEqual(['FORBIDDEN']);
    expect(await world.errors(buyer, SAVE, { input: { words: ['a', 'b'] } })).toEqual([
      'FORBIDDEN',
    ]);
  });
});
