import { randomUUID } from 'node:crypto';
import { demo } from '@kontor/kit/demo.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import { fillCart, placeOrder } from '../testkit/shopping.ts';

/* A customer that owes too much for too long: orders are taken, goods wait, a payment lets them go. */

let kontor: TestKontor;
let buyer: Asker;
let head: Asker;
let finance: Asker;
let admin: Asker;
let warehouse: Asker;

const { north } = demo.organizations;

beforeAll(async () => {
  kontor = await startTestKontor({ KONTOR_SIMULATOR: 'off' });
  [buyer, head, finance, admin, warehouse] = await Promise.all([
    kontor.signIn('buyer@north.example'),
    kontor.signIn('head@north.example'),
    kontor.signIn('finance@kontor.example'),
    kontor.signIn('admin@kontor.example'),
    kontor.signIn('warehouse@kontor.example'),
  ]);
});
afterAll(() => kontor?.stop());

const HOLDS = 'query ($id: ID) { order(id: $id) { status holds { kind message } } }';
const SUMS = 'query ($id: ID) { order(id: $id) { holds { kind message needed { amount } } } }';

const ship = async (asker: Asker, orderId: string, fields = '') => {
  const { shipOrder } = await asker.ask(
    `mutation ($input: ShipOrderInput!) { shipOrder(input: $input) { __typename
      ... on OrderShipping { shipments { number } } ... on Problem { code message }
      ${fields} } }`,
    { input: { orderId, idempotencyKey: randomUUID() } },
  );
  return shipOrder;
};

/** An old debt, entered by finance and approved by another person. */
async function oweSince(dueOn: string, amount: string): Promise<void> {
  const { correctBalance } = await finance.ask(
    `mutation ($input: CorrectBalanceInput!) { correctBalance(input: $input) {
      ... on AdjustmentMade { adjustment { id } } ... on Problem { message } } }`,
    {
      input: {
        ...{ organizationId: north, amount, currency: 'RUB', reason: 'Opening balance' },
        ...{ dueOn, day: dueOn, idempotencyKey: randomUUID() },
      },
    },
  );
  const { decideAdjustment } = await admin.ask(
    `mutation ($input: DecideAdjustmentInput!) { decideAdjustment(input: $input) { __typename
      ... on Problem { message } } }`,
    {
      input: {
        id: correctBalance.adjustment.id,
        isApproved: true,
        idempotencyKey: randomUUID(),
      },
    },
  );
  expect(decideAdjustment).toEqual({ __typename: 'AdjustmentMade' });
}

test('goods wait while too much is overdue, and leave once it is paid', async () => {
  const lately = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10);
  await oweSince(lately, '50000');
  const order = await placeOrder(buyer, await fillCart(buyer));
  expect(order.status).toBe('PLACED');
  await admin.ask(
    'mutation ($input: ConfirmOrderInput!) { confirmOrder(input: $input) { __typename } }',
    { input: { orderId: order.id, idempotencyKey: randomUUID() } },
  );

  // The block and the goods set aside are told by events.
  await until(async () => (await buyer.ask(HOLDS, order)).order.holds.length > 0);
  await until(async () => (await ship(warehouse, order.id)).code === 'CREDIT_HOLD');
  const refused = await ship(admin, order.id, '... on ShippingOnHold { liftedBy { amount } }');
  expect(refused).toMatchObject({
    __typename: 'ShippingOnHold',
    liftedBy: { amount: '50000.00' },
  });
  expect((await buyer.ask(HOLDS, order)).order).toEqual({
    status: 'CONFIRMED',
    holds: [{ kind: 'SHIPPING', message: 'Needs finance approval.' }],
  });
  expect((await head.ask(SUMS, order)).order.holds).toMatchObject([
    { kind: 'SHIPPING', needed: { amount: '50000.00' } },
  ]);

  const { recordPayment } = await finance.ask(
    `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename
      ... on Problem { message } } }`,
    {
      input: {
        ...{ organizationId: north, amount: '50000', currency: 'RUB' },
        ...{ receivedOn: lately, externalId: randomUUID(), idempotencyKey: randomUUID() },
      },
    },
  );
  expect(recordPayment).toEqual({ __typename: 'PaymentRecorded' });
  await until(async () => (await ship(warehouse, order.id)).__typename === 'OrderShipping');
  await until(async () => (await buyer.ask(HOLDS, order)).order.status === 'SHIPPED');
  expect((await buyer.ask(HOLDS, order)).order.holds).toEqual([]);
});

test('a buyer learns of the block, and no number of it anywhere', async () => {
  await oweSince('2026-01-31', '77777.77');
  const answers = [
    await buyer.answer(`{ organization(id: "${north}") { name credit { exposure { amount } } } }`),
    await buyer.answer(
      `{ organization(id: "${north}") { statement(from: "2026-01-01", until: "2026-12-31") { closing { amount } } } }`,
    ),
    await buyer.answer('{ invoices { nodes { residual { amount } } } }'),
    await buyer.answer('{ adjustments { nodes { amount { amount } } } }'),
    await buyer.answer('{ debtors { nodes { overdue { amount } } } }'),
    await buyer.answer('{ orders { nodes { holds { kind message } } } }'),
  ];
  for (const answer of answers) expect(JSON.stringify(answer)).not.toContain('77777');
});
