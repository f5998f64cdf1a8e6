import type { Viewer } from '@kontor/kit/viewer.ts';
import { ANONYMOUS } from '@kontor/kit/viewer.ts';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { loadSupergraph } from './graph/supergraph.ts';
import { SHOP_SUPERGRAPH } from './testing/shop.ts';
import { visibleSchemas } from './visibleSchema.ts';

const schemas = visibleSchemas(loadSupergraph(SHOP_SUPERGRAPH), 10);
const program = (...scopes: string[]): Viewer => ({
  kind: 'program',
  apiKeyId: 'k',
  organizationId: 'o',
  isStaff: false,
  scopes,
});

test('a visitor sees only what is public, and no type that nothing public reaches', () => {
  const sdl = schemas.sdlOf(ANONYMOUS);
  expect(sdl).toContain('products(first: Int = 20): ProductConnection!');
  for (const hidden of [
    'price',
    'Cost',
    'order(',
    'placeOrder',
    'Subscription',
    'PlaceOrderInput',
  ]) {
    expect(sdl).not.toContain(hidden);
  }
});

test('each scope adds its own fields', () => {
  const buyer = schemas.sdlOf(program('prices:read', 'orders:place'));
  expect(buyer).toContain('price: Int');
  expect(buyer).toContain('placeOrder(input: PlaceOrderInput!): Order');
  expect(buyer).toContain('order(id: ID!): Order');
  expect(buyer).not.toContain('cost: Cost');
  expect(buyer).not.toContain('orderChanged');
});

test('of several sets of scopes one must be held whole', () => {
  expect(schemas.sdlOf(program('costs:read'))).not.toContain('cost: Cost');
  expect(schemas.sdlOf(program('costs:read', 'prices:read'))).toContain('cost: Cost');
  expect(schemas.sdlOf(program('admin'))).toContain('cost: Cost');
});

test('internal fields are shown to nobody, and what is shown is a whole schema with descriptions', () => {
  const sdl = schemas.sdlOf(program('admin', 'service', 'prices:read', 'orders:read'));
  expect(sdl).not.toContain('internalThing');
  expect(sdl).toContain('"""What the seller paid."""');
  expect(() => buildSchema(sdl)).not.toThrow();
});

test('the same scopes in another order share one schema', () => {
  expect(schemas.of(program('a', 'b'))).toBe(schemas.of(program('b', 'a')));
});
