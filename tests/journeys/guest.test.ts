import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSupergraph } from '../../gateway/src/graph/supergraph.ts';
import { LIMITS } from '../../gateway/src/limits/limits.ts';
import { askEverything } from '../testkit/askEverything.ts';
import type { Answer } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import { askByDocument, writeTrustedDocuments } from '../testkit/trustedDocuments.ts';

/*
 * Somebody whom nobody knows looks around, finds what is wanted and asks for terms; the seller's
 * people see who asks, and for what.
 */
const LOOK = '{ portal { isCatalogueOpen } viewer { user { id } } }';
const FIND = `query ($search: String) { products(search: $search) { totalCount nodes { id sku name
  isPriceShown brand { name } } facets { name values { label count } } } categories { name } }`;
const PRICE = `query ($sku: String) { product(sku: $sku) { sku price { unitPrice { amount } }
  priceTiers { from } availability { available } nextArrival { date } orderedBefore } }`;
const APPLY = `mutation ($input: ApplyForAccountInput!) { applyForAccount(input: $input) {
  __typename ... on AccountAppliedFor { reference } ... on InvalidInput { field }
  ... on Problem { code } } }`;
const APPLICATIONS = `{ accountApplications { totalCount nodes { reference companyName taxId email
  message sku product { name } organizations { name } } } }`;

const SUPERGRAPH = new URL('../../gateway/supergraph.graphql', import.meta.url);
const schema = loadSupergraph(readFileSync(SUPERGRAPH, 'utf8')).publicSchema;
const everything = askEverything(schema, () => randomUUID());

const documents = [LOOK, FIND, PRICE, APPLY, ...everything.map(({ text }) => text)];
const env = { KONTOR_RATE_FACTOR: '1000' };
let kontor: TestKontor;

beforeAll(async () => {
  const trustedDocuments = await writeTrustedDocuments(documents);
  kontor = await startTestKontor(env, { limits: LIMITS, trustedDocuments });
});
afterAll(() => kontor?.stop());

const asGuest = (text: string, variables?: Record<string, unknown>) =>
  askByDocument(kontor.anonymous, text, variables);
const codesOf = ({ errors = [] }: Answer) => [
  ...new Set(errors.map(({ extensions }: Answer) => extensions.code)),
];

describe('a guest of an open showcase', () => {
  test('learns that there is one, and is nobody', async () => {
    expect((await asGuest(LOOK)).data).toEqual({
      portal: { isCatalogueOpen: true },
      viewer: null,
    });
  });

  test('finds products, facets and categories', async () => {
    const { data, errors } = await asGuest(FIND, { search: 'кабель' });
    expect(errors).toBeUndefined();
    expect(data.products.totalCount).toBeGreaterThan(3);
    expect(data.products.nodes.every((node: Answer) => node.isPriceShown === false)).toBe(true);
    expect(data.products.facets.length).toBeGreaterThan(0);
    expect(data.categories.length).toBeGreaterThan(2);
  });

  test('is told no price, no stock and nothing of orders', async () => {
    const answer = await asGuest(PRICE, { sku: 'KV-VVG-3X1.5' });
    expect(answer.data.product).toEqual({
      ...{ sku: 'KV-VVG-3X1.5', price: null, priceTiers: null },
      ...{ availability: null, nextArrival: null, orderedBefore: null },
    });
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
  });

  test('sees of the schema what guests may ask', async () => {
    const sdl = await (await kontor.anonymous.fetch('/schema.graphql')).text();
    expect(sdl).toContain('products(');
    for (const secret of ['  price(', '  availability:', '  orders(', 'placeOrder', 'invoices(']) {
      expect(sdl).not.toContain(secret);
    }
  });

  test('may run only the documents of the web client', async () => {
    expect(codesOf(await kontor.anonymous.answer('{ products { totalCount } }'))).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  test('is refused everything else, whatever is asked', async () => {
    const answered: string[] = [];
    for (const { name, text, variables } of everything) {
      const answer = await asGuest(text, variables);
      if (!isRefusedWhole(answer)) answered.push(name);
      expect(JSON.stringify(answer), name).not.toMatch(/"(Price_|Availability_)\w+":/);
    }
    expect(answered.sort()).toEqual(OPEN_TO_GUESTS);
  });
});

/** Rather than some of its fields. */
const isRefusedWhole = ({ errors = [] }: Answer) =>
  errors.some(
    ({ path, extensions }: Answer) =>
      path?.length === 1 && ['UNAUTHENTICATED', 'FORBIDDEN'].includes(extensions.code),
  );

/** All that somebody who is signed out may ask and do; searches of theirs are remembered nowhere. */
const OPEN_TO_GUESTS = [
  ...['applyForAccount', 'article', 'articles', 'attributes', 'banners', 'categories', 'category'],
  ...['equipmentModel', 'equipmentModels'],
  ...['material', 'materials', 'novelties', 'portal', 'product', 'products'],
  ...['refreshSession', 'rememberSearch', 'searchSuggestions', 'signIn', 'signOut', 'units'],
  'viewer',
];

describe('a guest who asks for terms', () => {
  const application = {
    companyName: 'ООО «Ромашка»',
    taxId: '7707083893',
    contactName: 'Anna Petrova',
    email: 'anna@romashka.example',
    phone: '+7 495 123-45-67',
    message: 'How much for 500 m?',
    sku: 'kv-vvg 3x1.5',
  };
  const apply = async (change: object = {}) => {
    const input = { ...application, idempotencyKey: randomUUID(), ...change };
    return (await asGuest(APPLY, { input })).data.applyForAccount;
  };

  test('is answered by the seller’s people, who see who asks and for which product', async () => {
    const idempotencyKey = randomUUID();
    const applied = await apply({ idempotencyKey });
    expect(applied.reference).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect(await apply({ idempotencyKey })).toEqual(applied);
    const sales = await kontor.signIn('sales@kontor.example');
    const { accountApplications } = await sales.ask(APPLICATIONS);
    expect(accountApplications).toEqual({
      totalCount: 1,
      nodes: [
        {
          reference: applied.reference,
          companyName: 'ООО «Ромашка»',
          taxId: '7707083893',
          email: 'anna@romashka.example',
          message: 'How much for 500 m?',
          sku: 'kv-vvg 3x1.5',
          product: { name: 'Кабель ВВГнг(А)-LS 3×1,5' },
          organizations: [],
        },
      ],
    });
  });

  test('is not told whether the company is a customer already; the seller’s people are', async () => {
    const [north] = await kontor.sql<{ tax_id: string; name: string }>(
      "select tax_id, name from accounts.organization where kind = 'CUSTOMER' order by id limit 1",
    );
    const applied = await apply({ taxId: north?.tax_id });
    expect(applied.__typename).toBe('AccountAppliedFor');
    const sales = await kontor.signIn('sales@kontor.example');
    const { accountApplications } = await sales.ask(APPLICATIONS);
    expect(accountApplications.nodes[0].organizations).toEqual([{ name: north?.name }]);
  });

  test('is told what can not be answered', async () => {
    expect(await apply({ taxId: '7707083894' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'taxId',
    });
    expect(await apply({ email: 'anna' })).toMatchObject({ field: 'email' });
  });

  test('again and again is told to wait', async () => {
    const outcomes = [];
    for (let i = 0; i < 5; i += 1) {
      const input = { ...application, idempotencyKey: randomUUID() };
      outcomes.push(codesOf(await asGuest(APPLY, { input }))[0] ?? 'taken');
    }
    expect(outcomes.at(-1)).toBe('RATE_LIMITED');
    expect(outcomes).toContain('taken');
  });

  test('is seen by nobody but the seller’s people', async () => {
    const buyer = await kontor.signIn('head@north.example');
    expect(codesOf(await buyer.answer(APPLICATIONS))).toEqual(['FORBIDDEN']);
  });
});

test('a closed portal shows a guest nothing but the way in', async () => {
  const trustedDocuments = await writeTrustedDocuments(documents);
  const closed = await startTestKontor({ ...env, KONTOR_SHOWCASE: 'closed' }, { trustedDocuments });
  try {
    const ask = (text: string) => askByDocument(closed.anonymous, text);
    expect((await ask(LOOK)).data).toMatchObject({ portal: { isCatalogueOpen: false } });
    expect(codesOf(await ask(FIND))).toEqual(['UNAUTHENTICATED']);
    const sdl = await (await closed.anonymous.fetch('/schema.graphql')).text();
    expect(sdl).not.toContain('type Product ');
    expect(sdl).toContain('applyForAccount(');
  } finally {
    await closed.stop();
  }
});
