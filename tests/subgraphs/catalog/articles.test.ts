import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ADD_FILE,
  type ContentWorld,
  content,
  DEALERS,
  dealer,
  EVERYBODY,
  guest,
  openContentWorld,
  PDF,
  picture,
  retail,
} from './contentWorld.ts';

let world: ContentWorld;
beforeAll(async () => {
  world = await openContentWorld();
  await world.save({ sku: 'LAMP-1' }, { sku: 'LAMP-2' });
});
beforeEach(() => world.database.query('delete from article; delete from visibility_rule'));
afterAll(() => world.close());

const SAVE = `mutation ($input: SaveArticleInput!) { saveArticle(input: $input) { __typename
  ... on ArticleSaved { article { id slug title summary(locale: EN) audience { kind segments } source { bodyRu } changedAt } }
  ... on Problem { code } ... on InvalidInput { field } ... on NotFound { id } } }`;
const ARTICLE = {
  kind: 'SOLUTION',
  status: 'PUBLISHED',
  audience: EVERYBODY,
  titleRu: 'Освещение склада',
  summaryRu: 'Как осветить склад.',
  bodyRu: 'Светло.',
};
const save = async (change: object = {}) =>
  (await world.data(content, SAVE, { input: { ...ARTICLE, ...change } })).saveArticle;
const saved = async (change: object = {}): Promise<{ id: string; slug: string }> =>
  (await save(change)).article;

const ONE = 'query ($id: ID, $slug: String) { article(id: $id, slug: $slug) { id } }';
const LIST =
  'query ($productId: ID) { articles(productId: $productId) { totalCount nodes { id } } }';

describe('an article', () => {
  test('has a slug of its title, and texts in both languages or in one', async () => {
    expect(await save()).toEqual({
      __typename: 'ArticleSaved',
      article: {
        id: expect.any(String),
        slug: 'osveshchenie-sklada',
        title: 'Освещение склада',
        summary: 'Как осветить склад.',
        audience: { kind: 'EVERYBODY', segments: [] },
        source: { bodyRu: 'Светло.' },
        changedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    });
  });

  test('is written again in its place', async () => {
    const { id, slug } = await saved();
    expect(await save({ id, slug, titleRu: 'Свет' })).toMatchObject({
      article: { id, slug, title: 'Свет' },
    });
    expect((await world.data(guest, LIST)).articles.totalCount).toBe(1);
  });

  test('is read as blocks, in which a tag is text', async () => {
    const { slug } = await saved({ bodyRu: '## Свет\n<script>alert(1)</script> **да**' });
    const body =
      'query ($slug: String) { article(slug: $slug) { body { kind items { spans { text style } } } } }';
    expect((await world.data(guest, body, { slug })).article.body).toEqual([
      { kind: 'HEADING', items: [{ spans: [{ text: 'Свет', style: 'PLAIN' }] }] },
      {
        kind: 'PARAGRAPH',
        items: [
          {
            spans: [
              { text: '<script>alert(1)</script> ', style: 'PLAIN' },
              { text: 'да', style: 'STRONG' },
            ],
          },
        ],
      },
    ]);
  });

  test('names products, of which a reader is told what the reader may see', async () => {
    const { id } = await saved({ skus: ['lamp 1', 'LAMP-2', 'LAMP-1'] });
    const query = 'query ($id: ID) { article(id: $id) { products { id sku } } }';
    const { products } = (await world.data(dealer, query, { id })).article;
    expect(products.map(({ sku }: { sku: string }) => sku)).toEqual(['LAMP-1', 'LAMP-2']);
    const [lamp] = products;
    expect((await world.data(dealer, LIST, { productId: lamp.id })).articles.nodes).toEqual([
      { id },
    ]);
    await world.database.query(
      `insert into visibility_rule (id, segment, product_id, effect, target)
       values ($1, 'dealer', $2, 'HIDDEN', 'x')`,
      [newId(), lamp.id],
    );
    expect((await world.data(dealer, query, { id })).article.products).toHaveLength(1);
    expect((await world.data(retail, query, { id })).article.products).toHaveLength(2);
    expect(await world.readersOf(LIST, { productId: lamp.id })).toEqual([
      'guest',
      'retail',
      'content',
    ]);
  });

  test('is found by the product that one it names was merged into', async () => {
    await world.save({ sku: 'OLD-1' });
    const { id } = await saved({ skus: ['OLD-1'] });
    const { rows } = await world.database.query(
      `update product old set merged_into = new.id from product new
       where old.sku = 'OLD-1' and new.sku = 'LAMP-2' returning new.id`,
    );
    const { articles } = await world.data(dealer, LIST, { productId: rows[0].id });
    expect(articles.nodes).toEqual([{ id }]);
  });

  test.each([
    [{ titleRu: ' ' }, { __typename: 'InvalidInput', field: 'titleRu' }],
    [{ bodyRu: 'a'.repeat(50_001) }, { __typename: 'InvalidInput', field: 'bodyRu' }],
    [{ titleRu: 'a\0b' }, { __typename: 'InvalidInput', field: 'titleRu' }],
    [{ slug: 'A/../b' }, { __typename: 'InvalidInput', field: 'slug' }],
    [{ titleRu: '灯' }, { __typename: 'InvalidInput', field: 'slug' }],
    [{ audience: { kind: 'CHOSEN' } }, { __typename: 'InvalidInput', field: 'audience' }],
    [
      { audience: { kind: 'CHOSEN', organizationIds: ['nobody'] } },
      { __typename: 'NotFound', id: 'nobody' },
    ],
    [{ skus: ['NONE-1'] }, { __typename: 'NotFound', id: 'NONE-1' }],
    [{ id: 'nonsense' }, { __typename: 'NotFound', id: 'nonsense' }],
  ])('with %j is refused', async (change, refusal) => {
    expect(await save(change)).toMatchObject(refusal);
    expect((await world.data(content, LIST)).articles.totalCount).toBe(0);
  });

  test('has a slug that no other one has', async () => {
    await saved();
    expect(await save()).toMatchObject({ __typename: 'InvalidInput', field: 'slug' });
  });

  test('has it also where several people write one at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => save()));
    const names = outcomes.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['ArticleSaved', ...Array(5).fill('InvalidInput')]);
  });
});

describe('who may not see an article', () => {
  test.each([
    ['a draft', { status: 'DRAFT' }, ['content']],
    ['one for dealers', { audience: DEALERS }, ['dealer', 'content']],
    ['one for everybody', {}, ['guest', 'dealer', 'retail', 'content']],
  ])('finds %s nowhere', async (_, change, readers) => {
    const { id, slug } = await saved(change);
    expect(await world.readersOf(ONE, { id })).toEqual(readers);
    expect(await world.readersOf(ONE, { slug })).toEqual(readers);
    expect(await world.readersOf(LIST, {})).toEqual(readers);
  });

  test('gets none of its files', async () => {
    const { id: articleId } = await saved({ audience: DEALERS });
    const fileId = await world.upload(PDF, 'plan.pdf');
    const { addContentFile: file } = await world.data(content, ADD_FILE, {
      input: { articleId, fileId },
    });
    const find = 'query ($id: ID!) { contentFileForDownload(id: $id) { storageKey } }';
    expect(await world.readersOf(find, { id: file.id })).toEqual(['dealer', 'content']);
  });
});

test('a picture takes the place of the former one, and is no file to download', async () => {
  const { id: articleId } = await saved();
  const ids: string[] = [];
  for (const colour of ['#c33', '#3c3']) {
    const fileId = await world.upload(await picture(colour), 'a.png', 'image/png');
    const input = { articleId, fileId, isPicture: true };
    ids.push((await world.data(content, ADD_FILE, { input })).addContentFile.id);
  }
  const query =
    'query ($id: ID) { article(id: $id) { picture { id largeUrl width } files { id } } }';
  const { article } = await world.data(guest, query, { id: articleId });
  expect(article).toEqual({
    picture: {
      id: ids[1],
      largeUrl: expect.stringContaining(`/media/${ids[1]}/large.webp?`),
      width: 400,
    },
    files: [],
  });
  expect(await world.runtime.files.stat(`catalog/media/${ids[0]}/large.webp`)).toBeNull();
  const find = 'query ($id: ID!) { contentFileForDownload(id: $id) { id } }';
  expect(await world.data(content, find, { id: ids[1] })).toEqual({ contentFileForDownload: null });
});

test('of pictures given at once one stays', async () => {
  const { id: articleId } = await saved();
  const fileIds = [];
  for (const colour of ['#c33', '#3c3', '#33c']) {
    fileIds.push(await world.upload(await picture(colour), 'a.png', 'image/png'));
  }
  await Promise.all(
    fileIds.map((fileId) =>
      world.data(content, ADD_FILE, { input: { articleId, fileId, isPicture: true } }),
    ),
  );
  const { rows } = await world.database.query('select id from content_file where article_id = $1', [
    articleId,
  ]);
  expect(rows).toHaveLength(1);
});

test('an article goes with its files and their content', async () => {
  const { id: articleId } = await saved();
  const fileId = await world.upload(PDF, 'plan.pdf');
  const added = await world.data(content, ADD_FILE, { input: { articleId, fileId } });
  const { id } = added.addContentFile;
  const remove = `mutation ($input: RemoveArticleInput!) { removeArticle(input: $input) {
    ... on ContentRemoved { id } ... on NotFound { code } } }`;
  const input = { id: articleId };
  expect((await world.data(content, remove, { input })).removeArticle).toEqual({ id: articleId });
  expect(await world.runtime.files.stat(`catalog/media/${id}/original`)).toBeNull();
  expect((await world.data(content, remove, { input })).removeArticle).toEqual({
    code: 'NOT_FOUND',
  });
});

test('only those who write the catalogue write articles', async () => {
  for (const viewer of [dealer, retail]) {
    expect(await world.errors(viewer, SAVE, { input: ARTICLE })).toEqual(['FORBIDDEN']);
    expect(await world.errors(viewer, '{ articles { nodes { source { bodyRu } } } }')).toEqual([]);
  }
  await saved();
  expect(await world.errors(dealer, '{ articles { nodes { audience { kind } } } }')).toEqual([
    'FORBIDDEN',
  ]);
});

test('a page of articles costs the same statements for one as for many', async () => {
  await saved({ skus: ['LAMP-1'] });
  const query =
    '{ articles { nodes { title picture { id } files { id } products { sku } body { kind } } } }';
  await world.data(dealer, query);
  const one = await countStatements(() => world.data(dealer, query));
  for (let i = 0; i < 8; i += 1) await saved({ slug: `more-${i}`, skus: ['LAMP-1', 'LAMP-2'] });
  const many = await countStatements(() => world.data(dealer, query));
  expect(many.statements.length).toBe(one.statements.length);
});

test('pages of articles go from the newest on, and a broken cursor is told', async () => {
  const ids: string[] = [];
  for (const slug of ['a', 'b', 'c']) ids.unshift((await saved({ slug })).id);
  const query = `query ($after: String) { articles(first: 2, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const { articles: first } = await world.data(guest, query);
  const { articles: rest } = await world.data(guest, query, { after: first.pageInfo.endCursor });
  expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(ids);
  const after = Buffer.from('["x"]').toString('base64url');
  expect(await world.errors(guest, query, { after })).toEqual(['BAD_USER_INPUT']);
});
