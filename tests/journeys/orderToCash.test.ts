import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, Asker, Followed } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';

/*
 * The story of one order through all six subgraphs, told in order by the people who take part. Each
 * test goes on where the one before it ended.
 */
let kontor: TestKontor;
let buyer: Asker;
let accountant: Asker;
let warehouse: Asker;
let followed: Followed;
let order: Answer;
let creditBefore: Answer;

beforeAll(async () => {
  kontor = await startTestKontor({ KONTOR_SIMULATOR: 'erp,warehouse,carrier' });
  [buyer, accountant, warehouse] = await Promise.all([
    kontor.signIn('buyer@north.example'),
    kontor.signIn('accountant@north.example'),
    kontor.signIn('warehouse@kontor.example'),
  ]);
});
afterAll(async () => {
  await followed?.stop();
  await kontor?.stop();
});

const CREDIT = `{ viewer { organization {
  credit { limit { amount } exposure { amount } available { amount } openOrders { amount } invoiced { amount } overdue { amount } }
} } }`;
const creditOf = async (asker: Asker) => (await asker.ask(CREDIT)).viewer.organization.credit;
const kopecks = (money: { amount: string }) => BigInt(money.amount.replace('.', ''));

test('two customers see different prices of the same products, each with stock', async () => {
  const south = await kontor.signIn('buyer@south.example');
  const page = `{ products(first: 24) { nodes { sku price { unitPrice { amount } list { name } } availability { available isBanded } } } }`;
  const [seenByNorth, seenBySouth] = await Promise.all([buyer.ask(page), south.ask(page)]);
  const north = seenByNorth.products.nodes;
  const southern = seenBySouth.products.nodes;
  expect(north).toHaveLength(24);
  expect(north.map((node: Answer) => node.sku)).toEqual(southern.map((node: Answer) => node.sku));
  expect(north.every((node: Answer) => node.availability?.available !== undefined)).toBe(true);
  const different = north.filter(
    (node: Answer, index: number) =>
      node.price && node.price.unitPrice.amount !== southern[index].price?.unitPrice.amount,
  );
  expect(different.length).toBeGreaterThan(0);
});

test('the buyer places several lines, and credit and stock are held at once', async () => {
  creditBefore = await creditOf(accountant);
  const found = await buyer.ask(
    `{ products(first: 60) { nodes { id sku minimumQuantity quantityStep price { unitPrice { amount } } availability { available } } } }`,
  );
  const wanted = found.products.nodes
    .filter(
      (node: Answer) =>
        node.price && Number(node.availability?.available) >= Number(node.minimumQuantity),
    )
    .slice(0, 3);
  expect(wanted).toHaveLength(3);
  const { addToCart } = await buyer.ask(ADD_TO_CART, {
    input: {
      lines: wanted.map((node: Answer) => ({ sku: node.sku, quantity: node.minimumQuantity })),
      idempotencyKey: randomUUID(),
    },
  });
  expect(addToCart.cart.lines).toHaveLength(3);

  const { placeOrder } = await buyer.ask(PLACE_ORDER, {
    input: { cartId: addToCart.cart.id, idempotencyKey: randomUUID() },
  });
  order = placeOrder.order;
  expect(order.status).toBe('PLACED');
  expect(order.lines).toHaveLength(3);
  expect(order.totalWithVat).toEqual(addToCart.cart.totalWithVat);
  const credit = await creditOf(accountant);
  expect(kopecks(creditBefore.available) - kopecks(credit.available)).toBe(
    kopecks(order.totalWithVat),
  );
  const [held] = await kontor.sql<{ reserved: boolean }>(
    `select count(*) = 3 as reserved from logistics.reservation r
     join logistics.reservation_line l on l.reservation_id = r.id where r.order_id = $1`,
    [order.id],
  );
  expect(held?.reserved).toBe(true);
});

test('the open page of the buyer follows the order, also through a cut connection', async () => {
  followed = buyer.follow(ORDER_CHANGED, { id: order.id });
  await expect
    .poll(() => followed.events.map((event) => event.orderChanged.to), { timeout: 15_000 })
    .toEqual(expect.arrayContaining(['CONFIRMED']));
  followed.cut();
  await expect
    .poll(() => followed.events.map((event) => event.orderChanged.to), { timeout: 15_000 })
    .toEqual(expect.arrayContaining(['PICKING']));
  expect(followed.errors).toEqual([]);
});

test('the warehouse ships it and the carrier delivers it', async () => {
  const { shipOrder } = await warehouse.ask(SHIP_ORDER, {
    input: { orderId: order.id, carrier: 'Own fleet', idempotencyKey: randomUUID() },
  });
  expect(shipOrder.__typename).toBe('OrderShipping');
  expect(shipOrder.shipments.length).toBeGreaterThan(0);
  await expect
    .poll(() => followed.events.at(-1)?.orderChanged.order.status, { timeout: 25_000 })
    .toBe('DELIVERED');
  const states = [...new Set(followed.events.map((event) => event.orderChanged.to))];
  expect(states.slice(-2)).toEqual(['SHIPPED', 'DELIVERED']);
  const shipped = followed.events.find((event) => event.orderChanged.to === 'SHIPPED');
  expect(shipped?.orderChanged.order.shipments.length).toBeGreaterThan(0);
});

test('the accountant sees the invoice, its paper, and the debt in place of the open order', async () => {
  await expect
    .poll(async () => (await accountant.ask(INVOICES, { orderId: order.id })).invoices.nodes, {
      timeout: 15_000,
    })
    .toEqual([
      expect.objectContaining({
        document: expect.objectContaining({ status: 'ISSUED' }),
      }),
    ]);
  const { invoices } = await accountant.ask(INVOICES, { orderId: order.id });
  const [invoice] = invoices.nodes;
  expect(invoice.totalWithVat).toEqual(order.totalWithVat);
  const credit = await creditOf(accountant);
  expect(kopecks(credit.invoiced) - kopecks(creditBefore.invoiced)).toBe(
    kopecks(order.totalWithVat),
  );
  expect(credit.openOrders).toEqual(creditBefore.openOrders);

  const pdfOfInvoice = async () => {
    const { invoices: again } = await accountant.ask(INVOICES, { orderId: order.id });
    return again.nodes[0].document.files.find((file: Answer) => file.format === 'PDF');
  };
  await expect.poll(pdfOfInvoice, { timeout: 15_000 }).toBeTruthy();
  const pdf = await pdfOfInvoice();
  const response = await accountant.fetch(pdf.url);
  expect(response.status).toBe(200);
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const south = await kontor.signIn('buyer@south.example');
  expect((await south.fetch(pdf.url)).status).toBe(404);
});

test('a payment lifts the debt at once', async () => {
  const finance = await kontor.signIn('finance@kontor.example');
  const { invoices } = await accountant.ask(INVOICES, { orderId: order.id });
  const [invoice] = invoices.nodes;
  const { viewer } = await accountant.ask('{ viewer { organization { id } } }');
  const { recordPayment } = await finance.ask(
    `mutation ($input: RecordPaymentInput!) {
      recordPayment(input: $input) { __typename ... on Problem { message } }
    }`,
    {
      input: {
        organizationId: viewer.organization.id,
        amount: invoice.totalWithVat.amount,
        currency: invoice.totalWithVat.currency,
        receivedOn: invoice.issuedOn,
        externalId: 'PP-77',
        invoiceId: invoice.id,
        idempotencyKey: randomUUID(),
      },
    },
  );
  expect(recordPayment.__typename).toBe('PaymentRecorded');
  const paid = await accountant.ask(INVOICES, { orderId: order.id });
  expect(paid.invoices.nodes[0].status).toBe('PAID');
  expect(await creditOf(accountant)).toEqual(creditBefore);
});

test('an analyst asks for orders with data of five subgraphs in one query', async () => {
  const analyst = await kontor.signIn('analyst@kontor.example');
  const { orders } = await analyst.ask(ANALYSIS);
  const seen = orders.nodes.find((node: Answer) => node.number === order.number);
  expect(seen.organization.name).toBe('North');
  expect(seen.lines).toHaveLength(3);
  expect(seen.lines[0].product.brand.name).toBeTruthy();
  expect(seen.settlement.invoices[0].document.number).toBeTruthy();
  expect(seen.shipments[0].events.at(-1).status).toBe('DELIVERED');
});

test("a program asks the same with an API key, and sees its own organization's orders", async () => {
  const head = await kontor.signIn('head@north.example');
  const { createApiKey } = await head.ask(
    `mutation ($input: CreateApiKeyInput!) {
      createApiKey(input: $input) { ... on ApiKeyCreated { secret apiKey { id } } ... on Problem { message } }
    }`,
    {
      input: {
        name: 'ERP of North',
        scopes: ['graph:adhoc', 'catalog:read', 'orders:read', 'shipments:read'],
        idempotencyKey: randomUUID(),
      },
    },
  );
  const program = kontor.withToken(createApiKey.secret);
  const { orders } = await program.ask(
    '{ orders { nodes { number lines { sku product { name } } shipments { trackingNumber } } } }',
  );
  expect(orders.nodes.map((node: Answer) => node.number)).toContain(order.number);

  // The key has no scope to read the debt, though its organization may.
  const { errors } = await program.answer(
    '{ organizations { nodes { credit { exposure { amount } } } } }',
  );
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  await head.ask(
    `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { __typename } }`,
    { input: { id: createApiKey.apiKey.id } },
  );
  await expect
    .poll(
      async () =>
        (await program.answer('{ orders { nodes { number } } }')).errors?.[0]?.extensions?.code,
    )
    .toBe('UNAUTHENTICATED');
});

const ADD_TO_CART = `mutation ($input: AddToCartInput!) {
  addToCart(input: $input) {
    ... on CartChanged { cart { id lines { id sku quantity } totalWithVat { amount currency } } }
    ... on Problem { code message }
  }
}`;
const PLACE_ORDER = `mutation ($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on OrderPlaced { order { id number status lines { sku quantity } totalWithVat { amount currency } } }
    ... on Problem { code message }
  }
}`;
const ORDER_CHANGED = `subscription ($id: ID) {
  orderChanged(orderId: $id) {
    to cursor
    order { status lines { product { name } } shipments { number trackingNumber } }
  }
}`;
const SHIP_ORDER = `mutation ($input: ShipOrderInput!) {
  shipOrder(input: $input) {
    __typename
    ... on OrderShipping { shipments { id number } }
    ... on Problem { code message }
  }
}`;
const INVOICES = `query ($orderId: ID) {
  invoices(filter: { orderId: $orderId }) {
    nodes {
      id number status issuedOn dueOn totalWithVat { amount currency }
      document { status number files { format url size } }
    }
  }
}`;
const ANALYSIS = `{
  orders(first: 20) {
    nodes {
      number status organization { name }
      lines { sku quantity unitPrice { amount } product { name brand { name } } }
      shipments { number events { status at } }
      settlement { invoices { number residual { amount } document { number } } }
    }
  }
}`;
