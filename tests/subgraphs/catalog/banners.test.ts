import { newId } from '@kontor/kit/ids.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
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
  picture,
  RETAIL,
  retail,
} from './contentWorld.ts';

const path = (name: string) => [{ ru: name, en: name }];
const day = (days: number) => sellerDay(new Date(Date.now() + days * 24 * 60 * 60 * 1000));

let world: ContentWorld;
beforeAll(async () => {
  world = await openContentWorld();
  await world.save(
    { sku: 'LAMP-1', category: path('Lamps') },
    { sku: 'CABLE-1', category: path('Cable') },
    { sku: 'HAMMER-1', category: path('Tools') },
  );
});
beforeEach(() =>
  world.database.query('delete from banner; delete from menu_order; delete from visibility_rule'),
);
afterAll(() => world.close());

const SAVE = `mutation ($input: SaveBannerInput!) { saveBanner(input: $input) { __typename
  ... on BannerSaved { banner { id } } ... on Problem { code } ... on InvalidInput { field } } }`;
const save = async (change: object = {}) =>
  (
    await world.data(content, SAVE, {
      input: { audience: EVERYBODY, titleRu: 'Скидки', ...change },
    })
  ).saveBanner;

const BANNERS = '{ banners { title } }';
const titlesFor = async (viewer: typeof dealer) =>
  (await world.data(viewer, BANNERS)).banners.map(({ title }: { title: string }) => title);

describe('banners', () => {
  test('differ by segment, in their order', async () => {
    await save({ titleRu: 'Всем', position: 2 });
    await save({ titleRu: 'Дилерам', position: 1, audience: DEALERS });
    await save({ titleRu: 'Рознице', position: 1, audience: RETAIL });
    expect(await titlesFor(dealer)).toEqual(['Дилерам', 'Всем']);
    expect(await titlesFor(retail)).toEqual(['Рознице', 'Всем']);
    expect(await titlesFor(guest)).toEqual(['Всем']);
  });

  test('are shown from the first day on and no longer on the last', async () => {
    await save({ titleRu: 'Сегодня', shownFrom: day(0), shownUntil: day(1) });
    await save({ titleRu: 'Вчера', shownUntil: day(0) });
    await save({ titleRu: 'Завтра', shownFrom: day(1) });
    expect(await titlesFor(guest)).toEqual(['Сегодня']);
    const { bannerPlan } = await world.data(content, '{ bannerPlan { title shownFrom } }');
    expect(bannerPlan).toHaveLength(3);
  });

  test('have a picture, that goes with them', async () => {
    const { banner } = await save();
    const fileId = await world.upload(await picture(), 'a.png', 'image/png');
    const input = { bannerId: banner.id, fileId, isPicture: true };
    const { addContentFile: added } = await world.data(content, ADD_FILE, { input });
    const query = '{ banners { picture { id } } }';
    expect((await world.data(guest, query)).banners).toEqual([{ picture: { id: added.id } }]);
    const remove = `mutation ($input: RemoveBannerInput!) { removeBanner(input: $input) { __typename } }`;
    await world.data(content, remove, { input: { id: banner.id } });
    expect(await world.runtime.files.stat(`catalog/media/${added.id}/large.webp`)).toBeNull();
  });

  test.each([
    [{ link: 'javascript:alert(1)' }, 'link'],
    [{ link: '//evil.example' }, 'link'],
    [{ shownFrom: '2026-02-01', shownUntil: '2026-02-01' }, 'shownUntil'],
    [{ titleRu: 'a'.repeat(121) }, 'titleRu'],
    [{ position: 1_000_000 }, 'position'],
  ])('with %j are refused', async (change, field) => {
    expect(await save(change)).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await titlesFor(guest)).toEqual([]);
  });

  test('are planned by those alone who write the catalogue', async () => {
    expect(await world.errors(dealer, '{ bannerPlan { title } }')).toEqual(['FORBIDDEN']);
    await save();
    expect(await world.errors(dealer, '{ banners { shownFrom } }')).toEqual(['FORBIDDEN']);
    const input = { audience: EVERYBODY, titleRu: 'a' };
    expect(await world.errors(dealer, SAVE, { input })).toEqual(['FORBIDDEN']);
  });

  test('cost the same statements for one as for many', async () => {
    await save();
    const query = '{ banners { title picture { largeUrl } } }';
    await world.data(dealer, query);
    const one = await countStatements(() => world.data(dealer, query));
    for (let i = 0; i < 5; i += 1) await save();
    const many = await countStatements(() => world.data(dealer, query));
    expect(many.statements.length).toBe(one.statements.length);
  });
});

describe('the menu', () => {
  const SET = `mutation ($input: SetMenuOrderInput!) { setMenuOrder(input: $input) { __typename
    ... on InvalidInput { field } ... on NotFound { id } } }`;
  const set = async (segment: string, ...names: string[]) => {
    const input = { segment, categoryIds: await Promise.all(names.map(idOf)) };
    return (await world.data(content, SET, { input })).setMenuOrder;
  };
  const idOf = async (name: string) => {
    const { rows } = await world.database.query('select id from category where name_en = $1', [
      name,
    ]);
    return rows[0]?.id ?? name;
  };
  const menuOf = async (viewer: typeof dealer) =>
    (await world.data(viewer, '{ categories { name } }')).categories.map(
      ({ name }: { name: string }) => name,
    );

  test('has an order of its own for a segment, from the next request on', async () => {
    expect(await menuOf(dealer)).toEqual(['Cable', 'Lamps', 'Tools']);
    expect(await set('dealer', 'Tools')).toEqual({ __typename: 'MenuOrderSet' });
    await set('guest', 'Lamps', 'Tools');
    expect(await menuOf(dealer)).toEqual(['Tools', 'Cable', 'Lamps']);
    expect(await menuOf(guest)).toEqual(['Lamps', 'Tools', 'Cable']);
    expect(await menuOf(retail)).toEqual(['Cable', 'Lamps', 'Tools']);
    expect(await menuOf(content)).toEqual(['Cable', 'Lamps', 'Tools']);
    await set('dealer');
    expect(await menuOf(dealer)).toEqual(['Cable', 'Lamps', 'Tools']);
    const orders = '{ menuOrders { segment categories { name } } }';
    expect(await world.data(content, orders)).toEqual({
      menuOrders: [{ segment: 'guest', categories: [{ name: 'Lamps' }, { name: 'Tools' }] }],
    });
  });

  test('brings nothing to light that is hidden', async () => {
    await set('dealer', 'Tools', 'Lamps');
    await world.database.query(
      `insert into visibility_rule (id, segment, category_id, effect, target)
       values ($1, 'dealer', $2, 'HIDDEN', 'x')`,
      [newId(), await idOf('Tools')],
    );
    expect(await menuOf(dealer)).toEqual(['Lamps', 'Cable']);
  });

  test('is ordered by known roots, each once, by those who write the catalogue', async () => {
    expect(await set('dealer', 'nonsense')).toEqual({ __typename: 'NotFound', id: 'nonsense' });
    expect(await set('dealer', 'Tools', 'Tools')).toMatchObject({ field: 'categoryIds' });
    expect(await set('a b', 'Tools')).toMatchObject({ field: 'segment' });
    const input = { segment: 'dealer', categoryIds: [] };
    expect(await world.errors(dealer, SET, { input })).toEqual(['FORBIDDEN']);
    expect(await world.errors(dealer, '{ menuOrders { segment } }')).toEqual(['FORBIDDEN']);
  });
});
