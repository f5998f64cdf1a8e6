import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { composeSupergraph } from './composition.ts';
import { compareSupergraphs } from './schemaChanges.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])`;
const supergraph = (sdl: string) =>
  composeSupergraph([{ name: 'goods', typeDefs: parse(`${LINK} ${sdl}`) }]);

const BEFORE = supergraph(`
  enum Size { S M }
  type Product @key(fields: "id") { id: ID! name: String size: Size hidden: String @inaccessible }
  type Query { product(id: ID!, sku: String): Product }`);

test('removed fields, arguments and values and new required arguments are named as breaking', () => {
  const after = supergraph(`
    enum Size { S L }
    type Product @key(fields: "id") { id: ID! size: Size }
    type Query { product(id: ID!, at: String!): Product }`);
  expect(compareSupergraphs(BEFORE, after)).toEqual({
    breaking: [
      'Product.name was removed.',
      'Query.product arg sku was removed.',
      'A required arg at on Query.product was added.',
      'M was removed from enum type Size.',
    ],
    other: ['L was added to enum type Size.'],
  });
});

test('what is added, and what changes for nobody outside, breaks nothing', () => {
  const after = supergraph(`
    enum Size { S M }
    type Product @key(fields: "id") { id: ID! name: String size: Size weight: Int }
    type Query { product(id: ID!, sku: String, at: String): Product rate: Int }`);
  expect(compareSupergraphs(BEFORE, after).breaking).toEqual([]);
});

test('subgraphs that do not fit together are refused with every reason', () => {
  const goods = {
    name: 'goods',
    typeDefs: parse(`${LINK} type Query { a: Thing } type Thing { x: Int }`),
  };
  const sales = {
    name: 'sales',
    typeDefs: parse(`${LINK} type Query { b: Thing } type Thing { x: Int }`),
  };
  expect(() => composeSupergraph([goods, sales])).toThrow(/Thing\.x/);
});
