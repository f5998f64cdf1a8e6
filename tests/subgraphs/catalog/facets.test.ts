import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { person } from '@kontor/kit/testing/runtime.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { availabilityChanged } from '../../../subgraphs/catalog/src/modules/search/availability.events.ts';
import { type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';

const buyer = person(demo.organizations.north, ['catalog:read', 'stock:read']);
const withoutStock = person(demo.organizations.north, ['catalog:read']);

const CABLES = [{ ru: 'Кабель', en: 'Cable' }];
const POWER = [...CABLES, { ru: 'Силовой', en: 'Power' }];
const SIGNAL = [...CABLES, { ru: 'Сигнальный', en: 'Signal' }];
const TOOLS = [{ ru: 'Инструмент', en: 'Tools' }];

let world: CatalogWorld;
let ids: Map<string, string>;

beforeAll(async () => {
  world = await openCatalogWorld();
  await world.database.query(`
    insert into attribute (code, name_ru, name_en, type, unit_code, options) values
      ('section', 'Сечение', 'Cross-section', 'NUMBER', '050', '[]'),
      ('colour', 'Цвет', 'Colour', 'ONE_OF', null,
        '[{"code": "red", "ru": "красный", "en": "red"}, {"code": "blue", "ru": "синий", "en": "blue"}]'),
      ('use', 'Применение', 'Use', 'MANY_OF', null,
        '[{"code": "in", "ru": "внутри", "en": "indoors"}, {"code": "out", "ru": "снаружи", "en": "outdoors"}]'),
      ('armoured', 'Броня', 'Armoured', 'BOOLEAN', null, '[]'),
      ('series', 'Серия', 'Series', 'TEXT', null, '[]')`);
  await world.save(
    cable('C1', POWER, 'Нева', {
      section: '1,5',
      colour: 'красный',
      use: 'внутри',
      armoured: 'да',
    }),
    cable('C2', POWER, 'Нева', { section: '2,5', colour: 'синий', use: 'внутри; снаружи' }),
    cable('C3', POWER, 'Волга', { section: '2,5', colour: 'красный', series: 'Люкс' }),
    cable('C4', SIGNAL, 'Волга', { section: '0,5', colour: 'синий', series: 'люкс' }),
    cable('C5', SIGNAL, 'Волга', {}),
    { sku: 'T1', nameRu: 'Бокорезы', category: TOOLS, brand: 'Нева' },
  );
  const { rows } = await world.database.query('select id, name_en from category');
  ids = new Map(rows.map((row) => [row.name_en, row.id]));
  await world.database.query(
    `insert into category_attribute (category_id, attribute_code, position, is_required, is_filterable)
     values ($1, 'section', 1, false, true), ($1, 'colour', 2, true, true), ($1, 'use', 3, false, true),
       ($1, 'armoured', 4, false, true), ($1, 'series', 5, false, true)`,
    [ids.get('Cable')],
  );
});
afterAll(() => world.close());

function cable(
  sku: string,
  category: typeof CABLES,
  brand: string,
  values: Record<string, string>,
) {
  const attributes = Object.fromEntries(
    Object.entries(values).map(([code, text]) => [code, { text }]),
  );
  return { sku, nameRu: `Кабель ${sku}`, category, brand, attributes };
}

const FACETS = `query ($search: String, $filter: ProductFilter, $locale: Locale) {
  products(search: $search, filter: $filter) { totalCount nodes { sku }
    facets { code kind name(locale: $locale) range { min max unit { symbol(locale: $locale) } }
      values { id label(locale: $locale) count isExact } } } }`;

interface Found {
  skus: string[];
  codes: string[];
  /** Labels with counts. */
  facet(code: string): string[];
  range(code: string): unknown;
  kind(code: string): unknown;
}

async function found(filter: object, more: object = {}, viewer: Viewer = buyer): Promise<Found> {
  const { products } = await world.data(viewer, FACETS, { filter, ...more });
  const facets = new Map<string, Facet>(products.facets.map((facet: Facet) => [facet.code, facet]));
  expect(products.totalCount).toBe(products.nodes.length);
  return {
    skus: products.nodes.map(({ sku }: { sku: string }) => sku).toSorted(),
    codes: [...facets.keys()],
    facet: (code) => facets.get(code)?.values.map(({ label, count }) => `${label} ${count}`) ?? [],
    range: (code) => facets.get(code)?.range,
    kind: (code) => facets.get(code)?.kind,
  };
}

interface Facet {
  code: string;
  kind: string;
  range: unknown;
  values: Array<{ label: string; count: number }>;
}

const cables = (attributes: object[] = []) => ({ categoryIds: [ids.get('Cable')], attributes });

describe('facets of attributes', () => {
  test('are those of the category that all hits are of', async () => {
    const all = await found({});
    expect(all.codes).toEqual(['category', 'brand', 'stock']);
    const narrowed = await found(cables());
    expect(narrowed.codes).toEqual([
      ...['category', 'brand', 'stock', 'attribute.section', 'attribute.colour', 'attribute.use'],
      ...['attribute.armoured', 'attribute.series'],
    ]);
    // As well where the words alone narrow them.
    expect((await found({}, { search: 'кабель' })).codes).toEqual(narrowed.codes);
  });

  test('count values of each type, with labels in both languages', async () => {
    const ru = await found(cables());
    expect(ru.facet('attribute.section')).toEqual(['2,5 мм² 2', '0,5 мм² 1', '1,5 мм² 1']);
    expect(ru.kind('attribute.section')).toBe('NUMBER');
    expect(ru.range('attribute.section')).toEqual({
      min: '0.5',
      max: '2.5',
      unit: { symbol: 'мм²' },
    });
    expect(ru.facet('attribute.colour')).toEqual(['синий 2', 'красный 2']);
    expect(ru.facet('attribute.use')).toEqual(['внутри 2', 'снаружи 1']);
    expect(ru.facet('attribute.armoured')).toEqual(['да 1']);
    expect(ru.facet('attribute.series')).toEqual(['Люкс 2']);
    const en = await found(cables(), { locale: 'EN' });
    expect(en.facet('attribute.section')[0]).toBe('2.5 mm² 2');
    expect(en.facet('attribute.colour')).toEqual(['blue 2', 'red 2']);
    expect(en.facet('attribute.armoured')).toEqual(['yes 1']);
  });

  test('filter by values and by ranges in the unit of the attribute', async () => {
    const bySection = (range: object) => found(cables([{ code: 'section', ...range }]));
    expect((await bySection({ min: '1.5' })).skus).toEqual(['C1', 'C2', 'C3']);
    expect((await bySection({ min: '0.5', max: '1.5' })).skus).toEqual(['C1', 'C4']);
    const { products } = await world.data(buyer, FACETS, { filter: cables() });
    const section = products.facets.find(({ code }: Facet) => code === 'attribute.section');
    const [most] = section.values;
    expect((await bySection({ values: [most.id] })).skus).toEqual(['C2', 'C3']);
    expect((await bySection({ values: [most.id], max: '1' })).skus).toEqual(['C2', 'C3', 'C4']);
  });

  test('keep the other values of their own countable, and count others within the choice', async () => {
    const red = await found(cables([{ code: 'colour', values: ['red'] }]));
    expect(red.skus).toEqual(['C1', 'C3']);
    expect(red.facet('attribute.colour')).toEqual(['синий 2', 'красный 2']);
    expect(red.facet('attribute.section')).toEqual(['1,5 мм² 1', '2,5 мм² 1']);
    expect(red.facet('brand')).toEqual(expect.arrayContaining(['Волга 1', 'Нева 1']));
    const both = await found(
      cables([
        { code: 'colour', values: ['red'] },
        { code: 'use', values: ['out'] },
      ]),
    );
    expect(both.skus).toEqual([]);
    expect(both.facet('attribute.colour')).toEqual(['синий 1', 'красный 0']);
    expect(both.facet('attribute.use')).toEqual(['внутри 1', 'снаружи 0']);
  });

  test('do not tell whether others have a chosen value', async () => {
    await world.save({
      ...{ sku: 'SECRET', nameRu: 'Тайна', status: 'DRAFT' },
      attributes: { series: { text: 'Тайная' }, section: { text: '7' } },
    });
    const chosen = async (code: string, value: string) =>
      (await found(cables([{ code, values: [value] }]))).facet(`attribute.${code}`);
    expect(await chosen('series', 'тайная')).toEqual(['Люкс 2', 'тайная 0']);
    expect(await chosen('series', 'другая')).toEqual(['Люкс 2', 'другая 0']);
    expect((await chosen('section', '0.000007')).at(-1)).toBe('7 мм² 0');
    expect((await chosen('section', '0.000008')).at(-1)).toBe('8 мм² 0');
    expect(await chosen('section', 'x')).toHaveLength(3);
    expect(await chosen('colour', 'constructor')).toHaveLength(2);
    await world.database.query("delete from product where sku = 'SECRET'");
  });

  test.each([
    ['an attribute that there is not', [{ code: 'nonsense', values: ['x'] }]],
    ['a range of what is no number', [{ code: 'colour', min: '1' }]],
    [
      'one attribute twice',
      [
        { code: 'colour', values: ['red'] },
        { code: 'colour', values: ['blue'] },
      ],
    ],
    ['more values than a person chooses', [{ code: 'colour', values: Array(101).fill('red') }]],
    [
      'more attributes than a person does',
      Array.from({ length: 21 }, (_, i) => ({ code: `${i}` })),
    ],
  ])('refuse %s', async (_what, attributes) => {
    expect(await world.errors(buyer, FACETS, { filter: { attributes } })).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});

describe('the filter by what is lacking', () => {
  test('finds products without what their category requires', async () => {
    expect((await found({ isIncomplete: true }, {}, content)).skus).toEqual(['C5']);
  });

  test('is for content managers only', async () => {
    expect(await world.errors(buyer, FACETS, { filter: { isIncomplete: true } })).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('drafts', () => {
  test('are found and counted for content managers only', async () => {
    await world.save({ sku: 'XQ77', nameRu: 'Черновик', status: 'DRAFT' });
    for (const more of [{ search: 'черновик' }, { search: 'XQ77' }]) {
      expect((await found({}, more)).skus).toEqual([]);
      expect((await found({}, more, content)).skus).toEqual(['XQ77']);
    }
    expect((await found({ status: ['DRAFT'] })).skus).toEqual([]);
    expect((await found({ status: ['DRAFT'] }, {}, content)).skus).toEqual(['XQ77']);
    await world.database.query("delete from product where sku = 'XQ77'");
    expect((await found({}, { search: 'черновик' }, content)).skus).toEqual([]);
  });
});

describe('stock', () => {
  const turn = async (sku: string, isInStock: boolean, event = newId()) => {
    const { rows } = await world.database.query('select id from product where sku = $1', [sku]);
    const products = [
      { productId: rows[0].id, isInStock },
      { productId: newId(), isInStock },
    ];
    await world.context().em.transactional(async () =>
      availabilityChanged(
        {
          ...{ id: event, type: 'stock.availabilityChanged', key: 'stock', source: 'logistics' },
          ...{ organizationId: null, occurredAt: new Date(), payload: { products } },
        },
        world.context(),
      ),
    );
  };

  test('is filtered by and counted as logistics tells of it', async () => {
    await turn('C1', true);
    await turn('C2', true);
    expect((await found({ isInStock: true })).skus).toEqual(['C1', 'C2']);
    expect((await found({})).facet('stock')).toEqual(['Нет в наличии 4', 'В наличии 2']);
    await turn('C1', false);
    const inStock = await found({ isInStock: true });
    expect(inStock.skus).toEqual(['C2']);
    expect(inStock.facet('stock')).toEqual(['Нет в наличии 5', 'В наличии 1']);
  });

  test('told again changes no version of the catalogue', async () => {
    const version = async () =>
      (await world.database.query('select version from catalogue_version')).rows[0].version;
    const before = await version();
    await turn('C2', true);
    expect(await version()).toBe(before);
  });

  test('is told to those who may read it only', async () => {
    expect((await found({}, {}, withoutStock)).codes).not.toContain('stock');
    expect(await world.errors(withoutStock, FACETS, { filter: { isInStock: true } })).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('names of brands and categories', () => {
  test('are found in their products, and the old ones no longer', async () => {
    const named = async (search: string) => (await found({}, { search })).skus;
    expect(await named('нева')).toEqual(['C1', 'C2', 'T1']);
    await world.database.query("update brand set name = 'Онега' where name = 'Нева'");
    expect(await named('нева')).toEqual([]);
    expect(await named('онега бокорезы')).toEqual(['T1']);
    expect(await named('сигнальный')).toEqual(['C4', 'C5']);
    await world.database.query(
      "update category set name_ru = 'Слаботочный' where name_en = 'Signal'",
    );
    expect(await named('сигнальный')).toEqual([]);
    expect(await named('слаботочный волга')).toEqual(['C4', 'C5']);
  });
});
