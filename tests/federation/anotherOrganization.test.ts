import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { demo } from '@kontor/kit/demo.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSupergraph } from '../../gateway/src/graph/supergraph.ts';
import { LIMITS } from '../../gateway/src/limits/limits.ts';
import { askEverything, type NamedOperation } from '../testkit/askEverything.ts';
import type { Asker } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';

/*
 * The worst fault there is: one customer seeing or changing what is another's. Every operation of the
 * public graph is asked by South, holding all the rights a customer can have, with the ids of what is
 * North's. The operations come from the schema, so a new one is tried without anybody thinking of it.
 */
const { north } = demo.organizations;
const SUPERGRAPH = new URL('../../gateway/supergraph.graphql', import.meta.url);

/** The documents ask for everything at once: within the usual limits each would be refused unread. */
const ANY = Number.POSITIVE_INFINITY;
const ANY_SIZE = {
  tokens: ANY,
  depth: ANY,
  fields: ANY,
  rootFields: ANY,
  aliases: ANY,
  directives: ANY,
};
const limits = {
  ...LIMITS,
  document: { anonymous: ANY_SIZE, known: ANY_SIZE },
  cost: { anonymous: ANY, session: ANY, adhoc: ANY },
};

let kontor: TestKontor;
let schema: GraphQLSchema;
let intruder: Asker;
let idsOfNorth: Record<string, string>;
let operations: NamedOperation[];

beforeAll(async () => {
  const env = { KONTOR_SIMULATOR: 'off', KONTOR_RATE_FACTOR: '1000000' };
  kontor = await startTestKontor(env, { limits });
  schema = loadSupergraph(readFileSync(SUPERGRAPH, 'utf8')).publicSchema;
  idsOfNorth = await makeNorthBusy();
  await kontor.sql(
    `update accounts.membership set roles = '{BUYER,ACCOUNTANT,HEAD}' where organization_id = $1`,
    [demo.organizations.south],
  );
  intruder = await kontor.signIn('buyer@south.example');
  operations = askEverything(schema, (name) => idFor(name));
});
afterAll(() => kontor?.stop());

test('the same questions tell North itself all of it, so that silence proves something', async () => {
  const head = await kontor.signIn('head@north.example');
  const answers: string[] = [];
  for (const { text, variables } of operations.filter(({ kind }) => kind === 'query')) {
    answers.push(JSON.stringify(await head.answer(text, variables)));
  }
  const isTold = (secret: string) => answers.some((answer) => answer.includes(secret));
  expect((await secretsOfNorth()).filter((secret) => !isTold(secret))).toEqual([]);
});

test('no question about what is another organization’s is answered', async () => {
  const secrets = await secretsOfNorth();
  expect(secrets.length).toBeGreaterThan(5);
  for (const operation of operations.filter(({ kind }) => kind === 'query')) {
    const answer = await intruder.answer(operation.text, operation.variables);
    expectNoSecret(operation, answer, secrets);
  }
});

test('no change reaches what is another organization’s', async () => {
  const before = await rowsOfNorth();
  expect(Object.keys(before).length).toBeGreaterThan(10);
  const secrets = await secretsOfNorth();
  let asker = await kontor.signIn('buyer@south.example');
  for (const operation of operations.filter(({ kind }) => kind === 'mutation')) {
    let answer = await asker.answer(operation.text, operation.variables);
    if (JSON.stringify(answer).includes('"UNAUTHENTICATED"')) {
      // One before it signed out.
      asker = await kontor.signIn('buyer@south.example');
      answer = await asker.answer(operation.text, operation.variables);
    }
    expectNoSecret(operation, answer, secrets);
    const { name } = operation;
    const text = JSON.stringify(answer);
    expect(await rowsOfNorth(), `${name} changed rows of North; it answered ${text}`).toEqual(
      before,
    );
  }
});

/** Codes of requests that were turned away before anybody looked at whose rows they want. */
const UNREAD = /"code":"(COST_LIMIT|RATE_LIMITED|UNAUTHENTICATED|INTERNAL_SERVER_ERROR)"/;

/** That it was really answered, and told nothing of North but what the asker had said. */
function expectNoSecret(
  { name, variables }: NamedOperation,
  answer: unknown,
  secrets: readonly string[],
): void {
  const text = JSON.stringify(answer);
  expect(text, `${name} was not answered`).not.toMatch(UNREAD);
  const said = JSON.stringify(variables);
  for (const secret of secrets) {
    const isTold = text.includes(secret) && !said.includes(secret);
    expect(isTold, `${name} tells ${secret}: ${text.slice(0, 500)}`).toBe(false);
  }
}

test('what is another’s answers as what does not exist', async () => {
  const unknown = randomUUID();
  const withoutRequestId = async (text: string, variables: object) => {
    const { extensions: _, ...answer } = await intruder.answer(text, { ...variables });
    return answer;
  };
  for (const name of ['order', 'organization', 'cart', 'contract']) {
    const field = schema.getQueryType()?.getFields()[name];
    if (!field) throw new Error(`There is no query ${name}.`);
    const text = `query ($id: ID!) { ${name}(id: $id) { id } }`;
    const foreign = await withoutRequestId(text, { id: idFor(`${name}Id`) });
    expect(foreign).toEqual({ data: { [name]: null } });
    expect(foreign).toEqual(await withoutRequestId(text, { id: unknown }));
  }
  const [order] = await kontor.sql<{ number: string }>(
    'select number from orders."order" where organization_id = $1',
    [north],
  );
  const byNumber = 'query ($number: String) { order(number: $number) { id } }';
  expect(await withoutRequestId(byNumber, { number: order?.number })).toEqual({
    data: { order: null },
  });
});

test('no one who is not signed in learns anything but the open catalogue', async () => {
  const secrets = await secretsOfNorth();
  for (const { name, text, variables } of operations) {
    const answer = JSON.stringify((await kontor.anonymous.answer(text, variables)).data ?? null);
    for (const secret of secrets) {
      expect(answer.includes(secret), `${name} tells ${secret} to anybody`).toBe(false);
    }
    expect(answer, `${name} tells a price to anybody`).not.toMatch(/"unitPrice":\{/);
  }
});

/** An id of North for an argument of this name: `orderId`, `cartId`, `id` of whatever the operation is about. */
function idFor(name: string): string {
  return idsOfNorth[name] ?? idsOfNorth.organizationId ?? north;
}

/** North has one of everything: a cart, an order that was shipped, an invoice with its paper, a key. */
async function makeNorthBusy(): Promise<Record<string, string>> {
  const [head, warehouse, sales] = await Promise.all([
    kontor.signIn('head@north.example'),
    kontor.signIn('warehouse@kontor.example'),
    kontor.signIn('admin@kontor.example'),
  ]);
  const { products } = await head.ask(
    '{ products(first: 60) { nodes { id sku minimumQuantity price { tierFrom } availability { available } } } }',
  );
  const product = products.nodes.find(
    (node: { price: unknown; availability?: { available: string } }) =>
      node.price && Number(node.availability?.available) > 50,
  );
  const fill = async () => {
    const { addToCart } = await head.ask(
      'mutation ($input: AddToCartInput!) { addToCart(input: $input) { ... on CartChanged { cart { id lines { id } } } } }',
      {
        input: {
          lines: [{ sku: product.sku, quantity: product.minimumQuantity }],
          idempotencyKey: randomUUID(),
        },
      },
    );
    return addToCart.cart;
  };
  const { id: orderedCart } = await fill();
  const { placeOrder } = await head.ask(
    'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { ... on OrderPlaced { order { id lines { id } } } ... on Problem { message } } }',
    {
      input: {
        cartId: orderedCart,
        idempotencyKey: randomUUID(),
        comment: 'Secret comment of North',
        externalNumber: 'NORTH-PO-4711',
      },
    },
  );
  const { order } = placeOrder;
  await sales.ask(
    'mutation ($input: ConfirmOrderInput!) { confirmOrder(input: $input) { __typename } }',
    { input: { orderId: order.id, idempotencyKey: randomUUID() } },
  );
  let shipments: Array<{ id: string }> = [];
  // Ships as soon as the order's goods are set aside for good.
  await until(async () => {
    const { shipOrder } = await warehouse.ask(
      'mutation ($input: ShipOrderInput!) { shipOrder(input: $input) { ... on OrderShipping { shipments { id } } } }',
      {
        input: {
          orderId: order.id,
          carrier: 'Carrier of North',
          trackingNumber: 'TRACK-NORTH-1',
          idempotencyKey: randomUUID(),
        },
      },
    );
    shipments = shipOrder.shipments ?? [];
    return shipments.length > 0;
  });
  const cart = await fill();
  const { createApiKey } = await head.ask(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ... on ApiKeyCreated { apiKey { id } } } }',
    { input: { name: 'Key of North', scopes: ['orders:read'], idempotencyKey: randomUUID() } },
  );
  const { reserveStock } = await head.ask(
    'mutation ($input: ReserveStockInput!) { reserveStock(input: $input) { ... on StockReserved { reservation { id } } } }',
    {
      input: {
        lines: [{ productId: product.id, quantity: product.minimumQuantity }],
        hours: 24,
        idempotencyKey: randomUUID(),
      },
    },
  );
  let invoice: { id: string; document: { id: string } } | undefined;
  await until(async () => {
    const answer = await sales.ask(
      `{ invoices(filter: { orderId: "${order.id}" }) { nodes { id document { id } } } }`,
    );
    invoice = answer.invoices.nodes[0];
    return Boolean(invoice?.document);
  });
  return {
    organizationId: north,
    orderId: order.id,
    orderLineId: order.lines[0].id,
    cartId: cart.id,
    lineId: cart.lines[0].id,
    productId: product.id,
    shipmentId: shipments[0]?.id ?? '',
    invoiceId: invoice?.id ?? '',
    documentId: invoice?.document.id ?? '',
    apiKeyId: createApiKey.apiKey.id,
    reservationId: reserveStock.reservation.id,
    contractId: await contractOfNorth(),
    // Arguments that are only called `id`, by the operation they belong to.
    'order.id': order.id,
    'cart.id': cart.id,
    'organization.id': north,
    'contract.id': demo.contracts.north12,
    'revokeApiKey.id': createApiKey.apiKey.id,
    'releaseReservation.id': reserveStock.reservation.id,
    'product.id': product.id,
  };
}

async function contractOfNorth(): Promise<string> {
  const salesHead = await kontor.signIn('saleshead@kontor.example');
  const { saveContract } = await salesHead.ask(
    'mutation ($input: SaveContractInput!) { saveContract(input: $input) { ... on ContractSaved { contract { id } } } }',
    {
      input: {
        organizationId: north,
        number: 'NORTH-77/2026',
        currency: 'RUB',
        validFrom: '2026-01-01',
        isAssortmentLimited: false,
        isClosed: false,
        idempotencyKey: randomUUID(),
      },
    },
  );
  return saveContract.contract.id;
}

/** Texts and ids that only North and the seller may read. */
async function secretsOfNorth(): Promise<string[]> {
  const [facts] = await kontor.sql<Record<string, string>>(
    `select o.number as "order", o.id as "orderId", s.number as shipment, s.id as "shipmentId", i.number as invoice,
       i.id as "invoiceId", org.legal_name as "legalName", org.tax_id as "taxId", u.email
     from orders."order" o
     join logistics.shipment s on s.order_id = o.id
     join pricing.invoice i on i.order_id = o.id
     join accounts.organization org on org.id = o.organization_id
     join accounts.users u on u.email = 'head@north.example'
     where o.organization_id = $1`,
    [north],
  );
  return [
    ...Object.values(facts ?? {}),
    'Secret comment of North',
    'NORTH-PO-4711',
    'TRACK-NORTH-1',
    'Key of North',
    'NORTH-77/2026',
  ];
}

/** A fingerprint of North's rows in every table that has an owner. Only reading things leave traces elsewhere. */
async function rowsOfNorth(): Promise<Record<string, string>> {
  const tables = await kontor.sql<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where column_name = 'organization_id' and table_type = 'BASE TABLE'
       and table_schema in ('accounts', 'catalog', 'pricing', 'orders', 'documents', 'logistics')`,
  );
  const prints = tables.map(
    ({ name }) =>
      `select '${name}' as name, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
       from ${name} t where organization_id::text = $1`,
  );
  const rows = await kontor.sql<{ name: string; print: string }>(prints.join(' union all '), [
    north,
  ]);
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}
