import { randomUUID } from 'node:crypto';
import type { Asker } from './graph.ts';

/*
 * The ways by which a customer gets at a product: what is hidden must be as unknown on each of them
 * as what does not exist.
 */

export interface Product {
  id: string;
  sku: string;
  gtin: string;
  name: string;
}

export const PRODUCT = `query Product($id: ID, $sku: String) { product(id: $id, sku: $sku) { id sku gtin name } }`;
export const SEARCH = `query Search($search: String) { products(search: $search, first: 50) {
  totalCount nodes { sku } facets { values { count } } } }`;

export const ADD = `mutation ($input: AddToCartInput!) { addToCart(input: $input) { __typename
  ... on CartChanged { cart { id } } ... on CartLinesRefused { lines { code message sku } } ... on Problem { message } } }`;
const QUICK = `mutation ($input: QuickOrderInput!) { quickOrder(input: $input) {
  ... on QuickOrderChecked { rows { outcome message product { sku } candidates { sku } quantity nearest } } } }`;
const QUOTE = `mutation ($input: QuotePricesInput!) { quotePrices(input: $input) { __typename
  ... on PriceQuote { lines { price { unitPrice { amount } } } } ... on PricesMissing { message productIds } } }`;
const RESERVE = `mutation ($input: ReserveStockInput!) { reserveStock(input: $input) { __typename
  ... on StockShort { message lines { productId wanted available } } } }`;
const SUGGEST = `query ($text: String!) { searchSuggestions(text: $text) { products { sku } } }`;

export const quick = async (asker: Asker, code: string) => {
  const input = { rows: [{ code, quantity: '100' }], idempotencyKey: randomUUID() };
  return (await asker.ask(QUICK, { input })).quickOrder.rows[0];
};
export const quote = async (asker: Asker, productId: string) => {
  const input = { lines: [{ productId, quantity: '100' }], idempotencyKey: randomUUID() };
  return (await asker.ask(QUOTE, { input })).quotePrices;
};
const reserve = async (asker: Asker, productId: string) => {
  const input = {
    lines: [{ productId, quantity: '100' }],
    hours: 24,
    idempotencyKey: randomUUID(),
  };
  return (await asker.ask(RESERVE, { input })).reserveStock;
};
const add = async (asker: Asker, line: object) => {
  const input = { lines: [{ quantity: '100', ...line }], idempotencyKey: randomUUID() };
  return (await asker.ask(ADD, { input })).addToCart;
};

/** Ways to a product by something that names it; each answers all that is told. */
export const WAYS: Record<string, (asker: Asker, product: Product) => Promise<unknown>> = {
  'by its id': (asker, { id }) => asker.ask(PRODUCT, { id }),
  'by its SKU': (asker, { sku }) => asker.ask(PRODUCT, { sku }),
  'by a search for its SKU': (asker, { sku }) => asker.ask(SEARCH, { search: sku }),
  'by a search for its GTIN': (asker, { gtin }) => asker.ask(SEARCH, { search: gtin }),
  'by suggestions': (asker, { sku }) => asker.ask(SUGGEST, { text: sku }),
  'by a quick order of its SKU': (asker, { sku }) => quick(asker, sku),
  'by a quick order of its GTIN': (asker, { gtin }) => quick(asker, gtin),
  'by a line for a cart': (asker, { sku }) => add(asker, { sku }),
  'by a line for a cart with its id': (asker, { id: productId }) => add(asker, { productId }),
  'by a quote': (asker, { id }) => quote(asker, id),
  'by goods to be set aside': (asker, { id }) => reserve(asker, id),
};

/** Nothing has these codes. */
export const unknown = (): Product => ({
  id: randomUUID(),
  sku: 'QQQQ-9999',
  gtin: '2000000000008',
  name: '',
});

/** With what was asked for taken out, so that answers to different questions can be compared. */
export function withoutNames(answer: unknown, { id, sku, gtin }: Product): string {
  return [id, sku, gtin].reduce((text, name) => text.replaceAll(name, '…'), JSON.stringify(answer));
}
