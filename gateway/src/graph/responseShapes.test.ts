import { buildSchema, executeSync, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { chooseOperation, createDocuments } from './documents.ts';
import { createResponseShapes } from './responseShapes.ts';

/*
 * What the gateway makes of fetched data must be what GraphQL itself would answer: each case is held
 * against graphql-js executing the same operation over the same data.
 */
const schema = buildSchema(`
  interface Named { name: String! }
  type Product implements Named { id: ID! name: String! status: Status price: Money tags: [String!] related: [Product!] }
  type Service implements Named { name: String! hours: Int! }
  union Item = Product | Service
  type Money { amount: String! currency: String! }
  enum Status { PUBLISHED ANNOUNCED }
  type Query { items: [Item!]! item(id: ID): Item named: [Named] count: Int! maybe: Money }
`);
const documents = createDocuments(schema, 100);

const lamp = {
  __typename: 'Product',
  ...{ id: '1', name: 'Lamp', status: 'PUBLISHED', tags: ['a', 'b'] },
  price: { amount: '1.00', currency: 'RUB' },
  related: [
    { __typename: 'Product', id: '2', name: 'Bulb', status: null, tags: null, related: [] },
  ],
};
const repair = { __typename: 'Service', name: 'Repair', hours: 2 };
const data = { items: [lamp, repair], item: lamp, named: [repair, null], count: 2, maybe: null };

function answer(
  source: string,
  fetched: Record<string, unknown>,
  variables = {},
  isUnknown = (_: object) => false,
) {
  const shapes = createResponseShapes(schema, chooseOperation(documents.prepare(source)));
  return shapes.answer(fetched, variables, { introspect: () => ({}), isUnknown });
}

function execute(source: string, rootValue: object, variableValues = {}) {
  const { data, errors } = executeSync({
    schema,
    document: parse(source),
    rootValue,
    variableValues,
  });
  return { data: data && JSON.parse(JSON.stringify(data)), errors };
}

describe('an answer has what was asked for, as GraphQL itself would answer it', () => {
  const cases: Record<string, string> = {
    'fields of union members':
      '{ items { ... on Product { id price { amount } } ... on Service { hours } } }',
    'the name of a type, also under another name':
      '{ items { __typename kind: __typename } __typename }',
    'fields of an interface': '{ items { ... on Named { name } } named { name __typename } }',
    'fragments in fragments, a field asked for twice':
      '{ items { ...a ... on Product { price { currency } } } } fragment a on Item { ... on Product { ...b price { amount } } } fragment b on Product { name }',
    'lists in lists and empty ones':
      '{ items { ... on Product { tags related { id related { id } } } } }',
    'nothing where nothing is': '{ maybe { amount } count }',
  };
  for (const [name, source] of Object.entries(cases)) {
    test(name, () => {
      const { data: answered, errors } = answer(source, data);
      expect(answered).toEqual(execute(source, data).data);
      expect(errors).toEqual([]);
    });
  }
});

test('fields that variables leave out are left out, for each value of the variables', () => {
  const source = `query ($count: Boolean!, $short: Boolean!) {
    count @include(if: $count)
    items { ... on Product @skip(if: $short) { id } ... on Service { name @skip(if: $short) hours } }
  }`;
  const shapes = createResponseShapes(schema, chooseOperation(documents.prepare(source)));
  const facts = { introspect: () => ({}), isUnknown: () => false };
  for (const variables of [
    { count: true, short: false },
    { count: false, short: true },
    { count: true, short: true },
    { count: true, short: false },
  ]) {
    const answered = shapes.answer(data, variables, facts).data;
    expect(answered).toEqual(execute(source, data, variables).data);
  }
});

test('a null where there must be a value takes away the nearest place that may be null, and says why', () => {
  const broken = { ...data, item: { ...lamp, price: { amount: null, currency: 'RUB' } } };
  const source = '{ count item { ... on Product { id price { amount } } } }';
  const answered = answer(source, broken);
  expect(answered.data).toEqual(execute(source, broken).data);
  expect(answered.errors).toMatchObject([
    { path: ['item', 'price', 'amount'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);
});

test('a reference to what its owner knows nothing of is null, without an error', () => {
  const reference = { __typename: 'Product', id: '9' };
  const isUnknown = (object: object) => object === reference;
  const fetched = { ...data, item: reference };
  const source = '{ count item { ... on Product { id name } } }';
  expect(answer(source, fetched, {}, isUnknown)).toEqual({
    data: { count: 2, item: null },
    errors: [],
  });
  const alone = answer('{ item { ... on Product { id } } }', fetched, {}, isUnknown);
  expect(alone).toEqual({ data: { item: { id: '9' } }, errors: [] });
  // Where it must be there, something is wrong.
  const whole = answer(
    '{ items { ... on Product { name } } }',
    { items: [reference] },
    {},
    isUnknown,
  );
  expect(whole).toMatchObject({ data: null, errors: [{ path: [] }] });
});

test('one broken element takes a list of required ones away, up to the whole answer', () => {
  const broken = { ...data, items: [lamp, { ...repair, hours: null }] };
  const source = '{ count items { ... on Service { hours } } }';
  expect(execute(source, broken).data).toBeNull();
  expect(answer(source, broken)).toMatchObject({
    data: null,
    errors: [{ path: ['items', 1, 'hours'] }],
  });
});

test('a value that the public schema does not know is not passed on', () => {
  const hidden = {
    ...data,
    item: { ...lamp, status: 'SECRET' },
    named: [{ __typename: 'Hidden' }],
  };
  const answered = answer('{ item { ... on Product { status } } named { name } }', hidden);
  expect(answered.data).toEqual({ item: { status: null }, named: [null] });
  expect(answered.errors.map(({ path }) => path)).toEqual([
    ['item', 'status'],
    ['named', 0],
  ]);
});

test('fields may be called what they like', () => {
  const fetched = JSON.parse('{ "__proto__": 1, "toString": 2 }');
  const { data: answered } = answer('{ __proto__: count toString: count }', fetched);
  expect(JSON.stringify(answered)).toBe('{"__proto__":1,"toString":2}');
});
