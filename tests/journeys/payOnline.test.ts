import { randomUUID } from 'node:crypto';
import { demo } from '@kontor/kit/demo.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import { freePort } from '../testkit/serverProcess.ts';

/* An accountant pays a debt on the provider's page; its webhooks go over HTTP, signed and tried again. */

let kontor: TestKontor;
let accountant: Asker;
let buyer: Asker;
let finance: Asker;
let admin: Asker;

const { north } = demo.organizations;

beforeAll(async () => {
  kontor = await startTestKontor({ PORT: String(await freePort()) });
  [accountant, buyer, finance, admin] = await Promise.all([
    kontor.signIn('accountant@north.example'),
    kontor.signIn('buyer@north.example'),
    kontor.signIn('finance@kontor.example'),
    kontor.signIn('admin@kontor.example'),
  ]);
});
afterAll(() => kontor?.stop());

/** A debt that finance enters and another person approves; answers the claim's id. */
async function owe(amount: string): Promise<string> {
  const { correctBalance } = await finance.ask(
    `mutation ($input: CorrectBalanceInput!) { correctBalance(input: $input) {
      ... on AdjustmentMade { adjustment { id } } ... on Problem { message } } }`,
    {
      input: {
        ...{ organizationId: north, amount, currency: 'RUB', reason: 'Opening balance' },
        idempotencyKey: randomUUID(),
      },
    },
  );
  const { decideAdjustment } = await admin.ask(
    `mutation ($input: DecideAdjustmentInput!) { decideAdjustment(input: $input) {
      ... on AdjustmentMade { adjustment { invoice { id } } } ... on Problem { message } } }`,
    {
      input: {
        ...{ id: correctBalance.adjustment.id, isApproved: true },
        idempotencyKey: randomUUID(),
      },
    },
  );
  return decideAdjustment.adjustment.invoice.id;
}

const PAY = `mutation ($input: PayInvoicesInput!) { payInvoices(input: $input) { __typename
  ... on PaymentBegun { intent { id address amount { amount } } } ... on Problem { message } } }`;

async function begin(invoiceId: string) {
  const input = { invoiceIds: [invoiceId], idempotencyKey: randomUUID() };
  const { payInvoices } = await accountant.ask(PAY, { input });
  return payInvoices.intent as { id: string; address: string };
}

const statusOf = async (id: string) => {
  const QUERY = 'query ($id: ID!) { paymentIntent(id: $id) { status } }';
  return (await accountant.ask(QUERY, { id })).paymentIntent.status;
};

const press = (address: string, action: string) =>
  fetch(`${address}/${action}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: '',
  });

const paymentsOfNorth = async () => {
  const QUERY = `query ($id: ID!) { payments(filter: { organizationId: $id }) { nodes {
    status amount { amount } } } }`;
  return (await finance.ask(QUERY, { id: north })).payments.nodes;
};

test('An accountant pays on the provider’s page, and the invoice is paid a moment after', async () => {
  const { id, address } = await begin(await owe('1234.50'));
  const page = await fetch(address);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const text = await page.text();
  expect(text).toContain('1234.50 RUB');
  expect(text).toContain('COR-');
  const pressed = await press(address, 'NOTIFY_TWICE');
  expect([pressed.status, pressed.headers.get('location')]).toEqual([
    303,
    `/finance?payment=${id}`,
  ]);
  await until(async () => (await statusOf(id)) === 'PAID');
  expect(await (await fetch(address)).text()).toContain('Reverse');
  expect(await paymentsOfNorth()).toEqual([{ status: 'RECEIVED', amount: { amount: '1234.50' } }]);
  await until(async () => {
    const { notifications } = await accountant.ask(
      '{ notifications(first: 10) { nodes { kind title } } }',
    );
    return notifications.nodes.some(({ kind }: { kind: string }) => kind === 'PAYMENT');
  });

  await press(address, 'REVERSE');
  await until(async () => (await statusOf(id)) === 'REVERSED');
  expect(await paymentsOfNorth()).toEqual([{ status: 'REVERSED', amount: { amount: '1234.50' } }]);
});

test('A payment that the bank refuses leaves the invoice open', async () => {
  const { id, address } = await begin(await owe('10'));
  await press(address, 'FAIL');
  await until(async () => (await statusOf(id)) === 'FAILED');
});

test('A webhook that nobody signed is refused without a word', async () => {
  const before = await paymentsOfNorth();
  const forged = { 'webhook-id': 'x', 'webhook-timestamp': '1', 'webhook-signature': 'v1,x' };
  const send = (provider: string, headers: Record<string, string>) =>
    fetch(`${kontor.url}/webhooks/payments/${provider}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"type":"payment.succeeded"',
    });
  for (const provider of ['sandbox', 'bank', '..%2F']) {
    for (const answer of [await send(provider, {}), await send(provider, forged)]) {
      expect([answer.status, await answer.text()]).toEqual([400, '']);
    }
  }
  expect(await paymentsOfNorth()).toEqual(before);
  const large = await fetch(`${kontor.url}/webhooks/payments/sandbox`, {
    method: 'POST',
    body: 'x'.repeat(70_000),
  });
  expect(large.status).toBe(413);
});

test('The page of a payment that is not there shows nothing', async () => {
  const unknown = `${kontor.url}/sandbox/payments/${'A'.repeat(32)}`;
  const page = await fetch(unknown);
  expect(page.status).toBe(404);
  expect(await page.text()).not.toContain('RUB');
  expect((await press(unknown, 'PAY')).status).toBe(404);
  const { address } = await begin(await owe('5'));
  expect((await press(address, 'STEAL')).status).toBe(404);
});

test('Those who only order may not pay', async () => {
  const input = { invoiceIds: [randomUUID()], idempotencyKey: randomUUID() };
  await expect(buyer.ask(PAY, { input })).rejects.toThrow();
});
