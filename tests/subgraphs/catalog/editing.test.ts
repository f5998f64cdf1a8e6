import { countStatements } from '@kontor/kit/statements.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skuKey } from '../../../subgraphs/catalog/src/modules/product/domain/skuKey.ts';
import { prepareProducts } from '../../../subgraphs/catalog/src/modules/product/prepareProducts.ts';
import { saveProducts } from '../../../subgraphs/catalog/src/modules/product/product.service.ts';
import {
  takeCatalogue,
  writeProducts,
} from '../../../subgraphs/catalog/src/modules/product/product.writes.ts';
import { buyer, type CatalogWorld, content, openCatalogWorld, pricing } from './catalogWorld.ts';

let world: CatalogWorld;
let cableId: string;

const SAVE = `mutation ($input: SaveProductInput!) { saveProduct(input: $input) {
  __typename
  ... on ProductSaved { product { ...all } }
  ... on EditConflict { code product { sku revision } }
  ... on InvalidProduct { code problems { field value reason } }
  ... on NotFound { id } } }
  fragment all on Product { id sku gtin name english: name(locale: EN) description brand { name }
    category { name } unit { code } minimumQuantity quantityStep status priceGroup
    manufacturerNumber availableFrom revision attributes { attribute { code } text }
    packaging { level quantity weight volume gtin } }`;

const save = async (input: Record<string, unknown>, of = world) =>
  (await of.data(content, SAVE, { input })).saveProduct;
const problemsOf = async (input: Record<string, unknown>) => (await save(input)).problems;
const refusal = (field: string, value: string | null, reason: RegExp) => [
  { field, value, reason: expect.stringMatching(reason) },
];

const DEFINE = `mutation ($attributes: [CategoryAttributeInput!]) {
  a: saveAttribute(input: { code: "cores", nameRu: "Жил", type: NUMBER }) { __typename }
  b: saveAttribute(input: { code: "cross-section", nameRu: "Сечение", type: NUMBER, unitCode: "050" }) { __typename }
  c: saveAttribute(input: { code: "colour", nameRu: "Цвет", type: ONE_OF, options: [
    { labelRu: "белый", labelEn: "white" }, { labelRu: "серый", labelEn: "grey" }] }) { __typename }
  saveCategory(input: { nameRu: "Кабель", nameEn: "Cable", attributes: $attributes }) {
    ... on CategorySaved { category { id } } } }`;

beforeAll(async () => {
  world = await openCatalogWorld();
  const attributes = [{ code: 'cores', isRequired: true }, { code: 'cross-section' }];
  const { saveCategory } = await world.data(content, DEFINE, { attributes });
  cableId = saveCategory.category.id;
});
afterAll(() => world.close());

describe('a product', () => {
  test('is created with all that is said of it', async () => {
    const outcome = await save({
      ...{ sku: 'VVG-3X1.5', gtin: '4006381333931', nameRu: 'Кабель ВВГ 3×1,5' },
      ...{ nameEn: 'Cable VVG', descriptionRu: 'Медный.\n\nТри жилы.', brand: 'Энергокабель' },
      ...{ categoryId: cableId, unitCode: 'MTR', minimumQuantity: '5', quantityStep: '2.5' },
      ...{ priceGroup: 'CABLE', status: 'ANNOUNCED', manufacturerNumber: 'EK-315' },
      availableFrom: '2026-12-01',
      attributes: [
        { code: 'cross-section', value: '1,5 мм²' },
        { code: 'cores', value: '3' },
      ],
      packaging: [
        { level: 'CASE', quantity: '1000', weight: '120.5', gtin: '14006381333938' },
        { level: 'PIECE', quantity: '1', gtin: '4006381333931' },
      ],
    });
    expect(outcome).toEqual({
      __typename: 'ProductSaved',
      product: {
        ...{ id: expect.any(String), sku: 'VVG-3X1.5', gtin: '4006381333931' },
        ...{ name: 'Кабель ВВГ 3×1,5', english: 'Cable VVG' },
        ...{ description: 'Медный.\n\nТри жилы.', brand: { name: 'Энергокабель' } },
        ...{ category: { name: 'Кабель' }, unit: { code: '006' } },
        ...{ minimumQuantity: '5', quantityStep: '2.5', status: 'ANNOUNCED' },
        ...{ priceGroup: 'CABLE', manufacturerNumber: 'EK-315', availableFrom: '2026-12-01' },
        revision: '1',
        attributes: [
          { attribute: { code: 'cores' }, text: '3' },
          { attribute: { code: 'cross-section' }, text: '1,5 мм²' },
        ],
        packaging: [
          {
            ...{ level: 'PIECE', quantity: '1', weight: null, volume: null },
            gtin: '4006381333931',
          },
          {
            ...{ level: 'CASE', quantity: '1000', weight: '120.5', volume: null },
            gtin: '14006381333938',
          },
        ],
      },
    });
  });

  test('changes where it is spoken of, and null takes a value away', async () => {
    const { product } = await save({
      sku: 'EDIT-1',
      nameRu: 'Было',
      brand: 'Бренд',
      gtin: '96385074',
    });
    const input = { id: product.id, sku: 'EDIT-2', nameRu: 'Стало', brand: null };
    const attributes = [{ code: 'colour', value: 'Grey' }];
    expect((await save({ ...input, attributes })).product).toMatchObject({
      ...{ id: product.id, sku: 'EDIT-2', name: 'Стало', brand: null, gtin: '96385074' },
      ...{ attributes: [{ attribute: { code: 'colour' }, text: 'серый' }], revision: '2' },
    });
    const without = [{ code: 'colour', value: null }];
    const saved = await save({ id: product.id, attributes: without });
    expect(saved.product).toMatchObject({ attributes: [], revision: '3' });
  });

  test('that is saved as it is stays untouched, and the catalogue in its version', async () => {
    const version = async () =>
      (await world.database.query('select version from catalogue_version')).rows[0].version;
    const { product } = await save({ sku: 'SAME-1', nameRu: 'То же', brand: 'Бренд' });
    const before = await version();
    expect((await save({ id: product.id, nameRu: ' То  же ', brand: 'БРЕНД' })).product).toEqual(
      product,
    );
    expect(await version()).toBe(before);
  });

  test('lacks nothing of its category unless it is a draft', async () => {
    const input = { sku: 'BARE-1', nameRu: 'Голый', categoryId: cableId };
    const lacking = refusal('attributes.cores', null, /required of a product that is not a draft/);
    for (const status of ['PUBLISHED', 'ANNOUNCED', 'DISCONTINUED']) {
      expect(await problemsOf({ ...input, status })).toEqual(lacking);
    }
    const { product } = await save({ ...input, status: 'DRAFT' });
    expect(await problemsOf({ id: product.id, status: 'PUBLISHED' })).toEqual(lacking);
    const cores = [{ code: 'cores', value: '2' }];
    const published = await save({ id: product.id, status: 'PUBLISHED', attributes: cores });
    expect(published.product.status).toBe('PUBLISHED');
    const without = [{ code: 'cores', value: null }];
    expect(await problemsOf({ id: product.id, attributes: without })).toEqual(lacking);
    expect(await problemsOf({ id: product.id, priceGroup: null })).toEqual(
      refusal('priceGroup', null, /price group is required/),
    );
  });

  test('is refused with every wrong value, its field and why, and stays as it was', async () => {
    const { product } = await save({ sku: 'WRONG-1', nameRu: 'Целый' });
    const problems = await problemsOf({
      ...{ id: product.id, nameRu: 'Иначе', gtin: '4006381333932', unitCode: 'попугай' },
      ...{ minimumQuantity: '0', availableFrom: '2026-05-01', categoryId: 'nowhere' },
      attributes: [
        { code: 'cross-section', value: '1,5 кг' },
        { code: 'colour', value: 'розовый' },
        { code: 'nothing', value: '1' },
      ],
      packaging: [{ level: 'CASE', quantity: '10', weight: '-1', gtin: '123' }],
    });
    expect(problems.map(({ field }: { field: string }) => field)).toEqual([
      ...['gtin', 'category', 'unit', 'minimumQuantity', 'attributes.cross-section'],
      ...[
        'attributes.colour',
        'attributes.nothing',
        'packaging.CASE.weight',
        'packaging.CASE.gtin',
      ],
    ]);
    expect(problems[4]).toEqual({
      ...{ field: 'attributes.cross-section', value: '1,5 кг', reason: "kg can't be told in mm²" },
    });
    const query = '{ product(sku: "WRONG-1") { name revision } }';
    expect(await world.data(content, query)).toEqual({ product: { name: 'Целый', revision: '1' } });
  });

  test('has a SKU and GTINs that nobody else has', async () => {
    await save({ sku: 'OWNER-1', nameRu: 'Хозяин', gtin: '5901234123457' });
    expect(await problemsOf({ sku: 'owner 1', nameRu: 'x' })).toEqual(
      refusal('sku', 'owner 1', /belongs to the SKU OWNER-1/),
    );
    const { product } = await save({ sku: 'OTHER-1', nameRu: 'Другой' });
    expect(await problemsOf({ id: product.id, sku: 'OWNER1' })).toEqual(
      refusal('sku', 'OWNER1', /belongs to the SKU OWNER-1/),
    );
    expect(await problemsOf({ id: product.id, gtin: '05901234123457' })).toEqual(
      refusal('gtin', '05901234123457', /belongs to the SKU OWNER-1/),
    );
    const packed = [{ level: 'CASE', quantity: '10', gtin: '5901234123457' }];
    expect(await problemsOf({ id: product.id, packaging: packed })).toEqual(
      refusal('packaging.CASE.gtin', '5901234123457', /belongs to the SKU OWNER-1/),
    );
    expect(await problemsOf({ sku: 'OTHER-2', nameRu: 'x', gtin: '14006381333938' })).toEqual(
      refusal('gtin', '14006381333938', /belongs to the SKU VVG-3X1.5/),
    );
  });

  test('takes no text that can’t be kept', async () => {
    expect(await problemsOf({ sku: 'N\0', nameRu: 'x' })).toEqual(
      refusal('sku', 'N\0', /control characters/),
    );
    expect(await problemsOf({ sku: 'NUL-1', nameRu: 'a\ud800' })).toEqual(
      refusal('name.ru', expect.anything(), /control characters|encoding/),
    );
    expect(await problemsOf({ sku: 'NUL-1' })).toEqual(refusal('name', null, /missing/));
    expect(await problemsOf({ nameRu: 'x' })).toEqual(refusal('sku', null, /missing/));
    expect(await save({ id: 'no\0where', nameRu: 'x' })).toMatchObject({ __typename: 'NotFound' });
  });

  test('is written with catalog:write only', async () => {
    const input = { sku: 'X', nameRu: 'x' };
    expect(await world.errors(buyer, SAVE, { input })).toEqual(['FORBIDDEN']);
    const secrets = '{ product(sku: "SAME-1") { priceGroup } }';
    expect(await world.errors(buyer, secrets)).toEqual(['FORBIDDEN']);
    const completeness = '{ product(sku: "SAME-1") { completeness { score } } }';
    expect(await world.errors(buyer, completeness)).not.toEqual([]);
  });
});

describe('two editors at once', () => {
  test('of whom one was slower is told so, with the product as it is now', async () => {
    const { product } = await save({ sku: 'RACE-1', nameRu: 'Начало' });
    const another = await world.another();
    const { id, revision } = product;
    const outcomes = await Promise.all([
      save({ id, revision, nameRu: 'Первый' }),
      save({ id, revision, nameRu: 'Второй' }, another),
    ]);
    await another.close();
    const conflict = outcomes.find(({ __typename }) => __typename === 'EditConflict');
    expect(conflict).toEqual({
      ...{ __typename: 'EditConflict', code: 'EDIT_CONFLICT' },
      product: { sku: 'RACE-1', revision: '2' },
    });
    expect(outcomes.filter(({ __typename }) => __typename === 'ProductSaved')).toHaveLength(1);
    expect(await save({ id, nameRu: 'Без оглядки' })).toMatchObject({ __typename: 'ProductSaved' });
  });

  test('can’t give one GTIN to two products', async () => {
    const another = await world.another();
    const gtin = '9780201379624';
    const outcomes = await Promise.all([
      save({ sku: 'TWIN-1', nameRu: 'Один', gtin }),
      save(
        { sku: 'TWIN-2', nameRu: 'Два', packaging: [{ level: 'CASE', quantity: '9', gtin }] },
        another,
      ),
    ]);
    await another.close();
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      ...['InvalidProduct', 'ProductSaved'],
    ]);
  });
});

test('while a large change holds the catalogue, editors are told to wait and buyers are answered', async () => {
  const large = await world.database.connect();
  await large.query('begin; select version from catalogue_version for update');
  // More of them than there are connections.
  const editors = Array.from({ length: 8 }, (_, i) =>
    world.errors(content, SAVE, { input: { sku: `WAIT-${i}`, nameRu: 'Ждёт' } }),
  );
  expect(await world.errors(buyer, '{ products { nodes { sku } } }')).toEqual([]);
  const answers = (await Promise.all(editors)).flat();
  expect(answers).toHaveLength(8);
  expect(answers).toContain('CONFLICT');
  await large.query('rollback');
  large.release();
  expect(await save({ sku: 'WAIT-0', nameRu: 'Ждёт' })).toMatchObject({
    __typename: 'ProductSaved',
  });
});

describe('many drafts', () => {
  const draft = (number: number, values = {}) => ({
    ...{ sku: `MANY-${number}`, nameRu: `Много ${number}`, brand: `Бренд ${number % 7}` },
    category: [
      { ru: 'Много', en: 'Many' },
      { ru: `Группа ${number % 5}`, en: `Group ${number % 5}` },
    ],
    ...values,
  });

  const drafts = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => draft(from + i));

  beforeAll(async () => {
    await saveProducts(world.context(), drafts(0, 10));
  });

  test('are saved in the same few statements however many there are', async () => {
    const few = await countStatements(() => saveProducts(world.context(), drafts(10, 2)));
    const many = await countStatements(() => saveProducts(world.context(), drafts(100, 1000)));
    expect(many.result).toMatchObject({ created: 1000, refused: [] });
    expect(many.statements).toHaveLength(few.statements.length);
    expect(many.statements.length).toBeLessThanOrEqual(10);
    const again = await countStatements(() => saveProducts(world.context(), drafts(100, 1000)));
    expect(again.result).toMatchObject({ created: 0, changed: 0, unchanged: 1000 });
  });

  test('are decided about without changing anything', async () => {
    const [created, unchanged, changed, twice, wrong, right] = await prepareProducts(
      world.context(),
      [
        draft(5000),
        draft(1),
        draft(2, { nameRu: 'Иначе', attributes: { colour: { text: 'white' } } }),
        draft(5000),
        draft(5001, { gtin: '1' }),
        draft(5001),
      ],
    );
    expect(created).toMatchObject({ outcome: 'CREATED', before: null, problems: [] });
    expect(unchanged).toMatchObject({ outcome: 'UNCHANGED', changes: [] });
    expect(changed).toMatchObject({
      outcome: 'CHANGED',
      changes: [
        { field: 'name.ru', before: 'Много 2', after: 'Иначе' },
        { field: 'attributes.colour', before: null, after: 'белый' },
      ],
    });
    expect(twice).toMatchObject({ outcome: 'WRONG', problems: [{ field: 'sku' }] });
    expect(wrong).toMatchObject({ outcome: 'WRONG', problems: [{ field: 'gtin', value: '1' }] });
    // What is wrong keeps nothing that comes after it out.
    expect(right).toMatchObject({ outcome: 'CREATED' });
    const { rows } = await world.database.query("select from product where sku_key = 'MANY5000'");
    expect(rows).toHaveLength(0);
  });

  test('that waited while their category was removed are written without it', async () => {
    const SAVE_CATEGORY = `mutation { saveCategory(input: { nameRu: "На время" }) {
      ... on CategorySaved { category { id } } } }`;
    const { id } = (await world.data(content, SAVE_CATEGORY)).saveCategory.category;
    const ctx = world.context();
    const [waiting] = await prepareProducts(ctx, [draft(7000, { categoryId: id })]);
    await world.data(content, `mutation { deleteCategory(input: { id: "${id}" }) { __typename } }`);
    await ctx.em.transactional(async () => {
      await takeCatalogue(ctx.em);
      await writeProducts(ctx, [waiting!.record]);
    });
    const query = '{ product(sku: "MANY-7000") { name category { id } } }';
    expect(await world.data(buyer, query)).toEqual({
      product: { name: 'Много 7000', category: null },
    });
  });

  test('that are wrong do not keep the others out', async () => {
    const outcome = await saveProducts(world.context(), [
      draft(6000),
      draft(6001, { unitCode: 'попугай' }),
    ]);
    expect(outcome).toMatchObject({ created: 1, refused: [{ problems: [{ field: 'unit' }] }] });
  });
});

describe('a product that was merged into another', () => {
  const FIND = 'query ($id: ID, $sku: String) { product(id: $id, sku: $sku) { sku aliases } }';
  let mergedId: string;

  beforeAll(async () => {
    const kept = await save({ sku: 'KEPT-1', nameRu: 'Остаётся' });
    const merged = await save({
      ...{ sku: 'GONE-1', nameRu: 'Уходит', gtin: '9780306406157', manufacturerNumber: 'G 1' },
    });
    mergedId = merged.product.id;
    await world.database.query('update product set merged_into = $1 where id = $2', [
      kept.product.id,
      mergedId,
    ]);
  });

  test('is found as that one by its id, SKU and GTIN', async () => {
    const found = { product: { sku: 'KEPT-1', aliases: ['9780306406157', 'G 1', 'GONE-1'] } };
    expect(await world.data(content, FIND, { id: mergedId })).toEqual(found);
    expect(await world.data(content, FIND, { sku: 'gone 1' })).toEqual(found);
    const facts = `query ($ids: [ID!], $codes: [String!]) {
      productFacts(ids: $ids, codes: $codes) { sku askedCode } }`;
    const variables = { ids: [mergedId], codes: ['gone1', '9780306406157'] };
    const { productFacts } = await world.data(pricing, facts, variables);
    expect(productFacts.map(({ sku }: { sku: string }) => sku)).toEqual(Array(3).fill('KEPT-1'));
  });

  test('changes that one when a file speaks of it', async () => {
    const outcome = await saveProducts(world.context(), [
      { sku: 'GONE-1', gtin: '9780306406157', nameEn: 'Stays' },
    ]);
    expect(outcome).toMatchObject({ changed: 1, refused: [] });
    const query = '{ product(sku: "KEPT-1") { sku gtin english: name(locale: EN) } }';
    expect(await world.data(buyer, query)).toEqual({
      product: { sku: 'KEPT-1', gtin: null, english: 'Stays' },
    });
    expect(await problemsOf({ sku: 'NEW-G', nameRu: 'x', gtin: '9780306406157' })).toEqual(
      refusal('gtin', '9780306406157', /belongs to the SKU GONE-1/),
    );
  });
});

test('a product that comes again after it was removed has its old id', async () => {
  const { product } = await save({ sku: 'BACK-1', nameRu: 'Был' });
  await world.database.query('delete from product where id = $1', [product.id]);
  const again = await save({ sku: skuKey('BACK-1'), nameRu: 'Снова' });
  expect(again.product.id).toBe(product.id);
});

describe('relations', () => {
  const SET = `mutation ($input: SetProductRelationsInput!) { setProductRelations(input: $input) {
    __typename
    ... on ProductSaved { product { relations { kind product { sku } isMutual note } } }
    ... on InvalidProduct { problems { field value reason } } } }`;
  const SHOWN = `query ($sku: String!, $kinds: [RelationKind!]) {
    product(sku: $sku) { relations(kinds: $kinds) { kind product { sku } note(locale: EN) } } }`;
  const ids: Record<string, string> = {};
  const set = async (sku: string, relations: object[]) =>
    (await world.data(content, SET, { input: { productId: ids[sku], relations } }))
      .setProductRelations;
  const shown = async (sku: string, kinds?: string[], viewer = buyer) =>
    (await world.data(viewer, SHOWN, { sku, kinds })).product.relations;

  beforeAll(async () => {
    for (const sku of ['R-1', 'R-2', 'R-3']) {
      ids[sku] = (await save({ sku, nameRu: sku })).product.id;
    }
    ids['R-DRAFT'] = (await save({ sku: 'R-DRAFT', nameRu: 'x', status: 'DRAFT' })).product.id;
  });

  test('are set all at once, and mutual ones hold from both sides', async () => {
    const outcome = await set('R-1', [
      { kind: 'ANALOGUE', sku: 'r2', isMutual: true, noteRu: 'Ярче', noteEn: 'Brighter' },
      { kind: 'CONSUMABLE', sku: 'R-3' },
    ]);
    expect(outcome.product.relations).toEqual([
      { kind: 'ANALOGUE', product: { sku: 'R-2' }, isMutual: true, note: 'Ярче' },
      { kind: 'CONSUMABLE', product: { sku: 'R-3' }, isMutual: false, note: null },
    ]);
    expect(await shown('R-2')).toEqual([
      { kind: 'ANALOGUE', product: { sku: 'R-1' }, note: 'Brighter' },
    ]);
    expect(await shown('R-3')).toEqual([]);
    expect(await shown('R-1', ['CONSUMABLE'])).toHaveLength(1);
  });

  test('with a product that the viewer may not see are not shown', async () => {
    await set('R-3', [{ kind: 'REPLACEMENT', sku: 'R-DRAFT' }]);
    expect(await shown('R-3')).toEqual([]);
    expect(await shown('R-3', undefined, content)).toHaveLength(1);
  });

  test('that are taken away by one end are gone from both', async () => {
    await set('R-2', []);
    expect(await shown('R-2')).toEqual([]);
    expect(await shown('R-1')).toEqual([
      { kind: 'CONSUMABLE', product: { sku: 'R-3' }, note: null },
    ]);
  });

  test('are refused with what is wrong with each', async () => {
    const outcome = await set('R-1', [
      { kind: 'ANALOGUE', sku: 'R-1' },
      { kind: 'ANALOGUE', sku: 'NO\0' },
    ]);
    expect(outcome.problems).toEqual([
      { field: 'relations.0.sku', value: 'R-1', reason: 'it is the product itself' },
      { field: 'relations.1.sku', value: 'NO\0', reason: 'there is no such product' },
    ]);
    const input = { productId: 'nowhere', relations: [] };
    const { setProductRelations } = await world.data(content, SET, { input });
    expect(setProductRelations).toEqual({ __typename: 'NotFound' });
    expect(await world.errors(buyer, SET, { input })).toEqual(['FORBIDDEN']);
  });

  test('cost the same few statements for any number of products', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Product {
      relations { product { name } } attributes { text } aliases completeness { score } } } }`;
    const of = (skus: string[]) => ({ of: skus.map((sku) => ({ __typename: 'Product', sku })) });
    const one = await countStatements(() => world.data(content, query, of(['R-1'])));
    const all = await countStatements(() => world.data(content, query, of(['R-1', 'R-2', 'R-3'])));
    expect(all.statements.length).toBeLessThanOrEqual(one.statements.length);
    expect(one.statements.length).toBeLessThanOrEqual(8);
  });
});

test('completeness tells what is missing, and what of it blocks', async () => {
  await save({ sku: 'POOR-1', nameRu: 'Бедный', categoryId: cableId, status: 'DRAFT' });
  const query = '{ product(sku: "POOR-1") { completeness { score missing blocking } } }';
  const { product } = await world.data(content, query);
  expect(product.completeness).toEqual({
    score: 23,
    missing: [
      ...['name.en', 'description.ru', 'description.en', 'gtin', 'manufacturerNumber', 'brand'],
      ...['packaging', 'image', 'attribute.cores', 'attribute.cross-section'],
    ],
    blocking: ['attribute.cores'],
  });
});
