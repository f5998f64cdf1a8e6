import { countStatements } from '@kontor/kit/statements.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buyer, type CatalogWorld, content, noScopes, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;

const SAVE = `mutation ($input: SaveAttributeInput!) { saveAttribute(input: $input) {
  __typename
  ... on AttributeSaved { attribute { code name english: name(locale: EN) type unit { code }
    options { code label english: label(locale: EN) } } }
  ... on InvalidInput { field message } } }`;
const DELETE = `mutation ($code: ID!) { deleteAttribute(input: { code: $code }) {
  __typename ... on InvalidInput { field message } } }`;

const save = async (input: Record<string, unknown>) =>
  (await world.data(content, SAVE, { input })).saveAttribute;
const remove = async (code: string) =>
  (await world.data(content, DELETE, { code })).deleteAttribute;

beforeAll(async () => {
  world = await openCatalogWorld();
});
afterAll(() => world.close());

describe('an attribute', () => {
  test('is created, then changed where it is spoken of', async () => {
    const colour = {
      ...{ code: 'colour', nameRu: 'Цвет', nameEn: 'Colour', type: 'ONE_OF' },
      options: [
        { labelRu: 'белый', labelEn: 'white' },
        { labelRu: 'серый', labelEn: 'grey' },
      ],
    };
    expect(await save(colour)).toEqual({
      __typename: 'AttributeSaved',
      attribute: {
        ...{ code: 'colour', name: 'Цвет', english: 'Colour', type: 'ONE_OF', unit: null },
        options: [
          { code: 'white', label: 'белый', english: 'white' },
          { code: 'grey', label: 'серый', english: 'grey' },
        ],
      },
    });
    const saved = await save({ code: 'colour', nameRu: 'Окраска' });
    expect(saved.attribute).toMatchObject({ name: 'Окраска', english: 'Colour', type: 'ONE_OF' });
    expect(saved.attribute.options).toHaveLength(2);
  });

  test('is listed by its Russian name, in one statement however many there are', async () => {
    await save({ code: 'length', nameRu: 'Длина', type: 'NUMBER', unitCode: 'mm' });
    const list = '{ attributes { code unit { symbol } } }';
    const { result, statements } = await countStatements(() => world.data(buyer, list));
    expect(result.attributes).toEqual([
      { code: 'length', unit: { symbol: 'мм' } },
      { code: 'colour', unit: null },
    ]);
    // The version of the catalogue, and the attributes where it is a new one.
    expect(statements).toHaveLength(2);
    const again = await countStatements(() => world.data(buyer, list));
    expect(again.statements).toHaveLength(1);
  });

  test('is refused by the field that can’t be', async () => {
    expect(await save({ code: 'Цвет', nameRu: 'x', type: 'TEXT' })).toMatchObject({
      ...{ __typename: 'InvalidInput', field: 'code' },
    });
    expect(await save({ code: 'new', nameRu: 'x' })).toMatchObject({ field: 'type' });
    expect(await save({ code: 'new', type: 'TEXT' })).toMatchObject({ field: 'nameRu' });
    const weight = { code: 'new', nameRu: 'x', type: 'TEXT', unitCode: 'kg' };
    expect(await save(weight)).toMatchObject({ field: 'unitCode' });
  });

  test('that products have keeps its type, its dimension and the options they have', async () => {
    await world.save({
      sku: 'L-1',
      attributes: { length: { text: '2 м' }, colour: { text: 'grey' } },
    });
    expect(await save({ code: 'length', type: 'TEXT', unitCode: null })).toMatchObject({
      field: 'type',
    });
    expect(await save({ code: 'length', unitCode: 'kg' })).toMatchObject({ field: 'unitCode' });
    expect(await save({ code: 'colour', options: [{ labelRu: 'белый', code: 'white' }] })).toEqual({
      ...{ __typename: 'InvalidInput', field: 'options' },
      message: 'Products have the option “серый”.',
    });
    const onlyGrey = [{ labelRu: 'серый', labelEn: 'silver', code: 'grey' }];
    expect(await save({ code: 'colour', options: onlyGrey })).toMatchObject({
      ...{ __typename: 'AttributeSaved' },
      attribute: { options: [{ code: 'grey', english: 'silver' }] },
    });
  });

  test('shows what is kept in the unit that it has now', async () => {
    const text = async () =>
      (await world.data(buyer, '{ product(sku: "L-1") { attributes { text number } } }')).product
        .attributes[0];
    expect(await text()).toEqual({ text: '2000 мм', number: '2000' });
    await save({ code: 'length', unitCode: 'м' });
    expect(await text()).toEqual({ text: '2 м', number: '2' });
  });

  test('is removed when no product has it and no category asks for it', async () => {
    expect(await remove('length')).toMatchObject({
      ...{ field: 'code', message: 'Products have this attribute.' },
    });
    await save({ code: 'asked', nameRu: 'Нужно', type: 'TEXT' });
    await world.data(
      content,
      `mutation { saveCategory(input: { nameRu: "Кабель", attributes: [{ code: "asked" }] }) { __typename } }`,
    );
    expect(await remove('asked')).toMatchObject({ message: 'Categories ask for it: Кабель.' });
    await save({ code: 'free', nameRu: 'Лишнее', type: 'TEXT' });
    expect(await remove('free')).toEqual({ __typename: 'AttributeDeleted' });
    expect(await remove('free')).toEqual({ __typename: 'NotFound' });
  });

  test('is written with catalog:write and read with catalog:read only', async () => {
    const input = { code: 'x', nameRu: 'x', type: 'TEXT' };
    expect(await world.errors(buyer, SAVE, { input })).toEqual(['FORBIDDEN']);
    expect(await world.errors(buyer, DELETE, { code: 'colour' })).toEqual(['FORBIDDEN']);
    expect(await world.errors(noScopes, '{ attributes { code } }')).toEqual(['FORBIDDEN']);
    expect(await world.errors(noScopes, '{ units { code } }')).toEqual(['FORBIDDEN']);
  });
});

describe('the unit directory', () => {
  test('tells units by what they measure', async () => {
    const query = '{ units(dimension: VOLTAGE) { code rec20 symbol dimension } }';
    expect(await world.data(buyer, query)).toEqual({
      units: [
        { code: '222', rec20: 'VLT', symbol: 'В', dimension: 'VOLTAGE' },
        { code: '2Z', rec20: '2Z', symbol: 'мВ', dimension: 'VOLTAGE' },
        { code: '223', rec20: 'KVT', symbol: 'кВ', dimension: 'VOLTAGE' },
      ],
    });
    const { units } = await world.data(buyer, '{ units { code } }');
    expect(units.length).toBeGreaterThan(100);
  });
});
