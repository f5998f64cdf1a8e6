import { newId } from '@kontor/kit/ids.ts';
import { person } from '@kontor/kit/testing/runtime.ts';
import { serviceViewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signWebhook } from '../../../subgraphs/pricing/src/modules/provider/standardWebhook.ts';
import { killedAtAccount } from './killedAtWork.ts';
import { accountant, finance, type OpenPricing, openPricing } from './openPricing.ts';
import { tradeWith } from './trade.ts';

let pricing: OpenPricing;
let trade: ReturnType<typeof tradeWith>;

beforeAll(async () => {
  pricing = await openPricing('2026-09-10T09:00:00Z');
  trade = tradeWith(pricing);
});
afterAll(() => pricing.close());

const gateway = serviceViewer('gateway');
const payer = (organizationId: string) =>
  person(organizationId, ['invoices:read', 'credit:read', 'payments:make']);

const INTENT = `id status address amount { amount currency } invoices { number paid { amount } }
  payment { id status amount { amount } unallocated { amount } }`;
const PAY = `mutation ($input: PayInvoicesInput!) { payInvoices(input: $input) { __typename
  ... on Problem { code message } ... on InvalidInput { field } ... on NotFound { id }
  ... on PaymentBegun { intent { ${INTENT} } } } }`;

interface Invoice {
  id: string;
  number: string;
}

async function debtor(...amounts: string[]) {
  const id = await pricing.customer();
  await trade.setTerms(id, { limit: '1000000', paymentDays: 0, overdueThreshold: '0' });
  for (const amount of amounts) await trade.invoice(id, amount, '2026-08-01T09:00:00Z');
  const { invoices } = await pricing.answer(
    finance,
    'query ($id: ID!) { invoices(filter: { organizationId: $id }) { nodes { id number } } }',
    { id },
  );
  const nodes: Invoice[] = invoices.nodes.toReversed();
  return { id, invoiceIds: nodes.map((invoice) => invoice.id) };
}

async function begin(organizationId: string, invoiceIds: string[], viewer = payer(organizationId)) {
  const input = { invoiceIds, idempotencyKey: newId() };
  return (await pricing.answer(viewer, PAY, { input })).payInvoices;
}

async function begun(...amounts: string[]) {
  const customer = await debtor(...amounts);
  const { intent } = await begin(customer.id, customer.invoiceIds);
  const key: string = intent.address.split('/').at(-1);
  return { ...customer, intentId: intent.id as string, key, amount: intent.amount.amount };
}

const shown = async (organizationId: string, id: string) => {
  const QUERY = `query ($id: ID!) { paymentIntent(id: $id) { ${INTENT} } }`;
  return (await pricing.answer(payer(organizationId), QUERY, { id })).paymentIntent;
};

const paymentsOf = async (organizationId: string) => {
  const { payments } = await pricing.answer(
    finance,
    `query ($id: ID!) { payments(filter: { organizationId: $id }) { nodes {
      status amount { amount } } } }`,
    { id: organizationId },
  );
  return payments.nodes;
};

interface Told {
  type?: string;
  payment: string;
  amount: string;
  currency?: string;
  id?: string;
  /** Seconds that it was sent before now. */
  ago?: number;
}

/** A webhook as the sandbox signs it. */
function webhook({ type = 'payment.succeeded', id = newId(), ago = 0, ...data }: Told) {
  const timestamp = String(pricing.clock.now.getTime() / 1000 - ago);
  const body = JSON.stringify({ type, data: { currency: 'RUB', ...data } });
  const key = pricing.context().keyFor('payment sandbox webhooks');
  const signature = signWebhook(key, { id, timestamp, body });
  return { provider: 'sandbox', id, timestamp, body, signature };
}

async function receive(input: ReturnType<typeof webhook>): Promise<boolean> {
  const RECEIVE = 'mutation ($input: ReceiveWebhookInput!) { receiveWebhook(input: $input) }';
  return (await pricing.answer(gateway, RECEIVE, { input })).receiveWebhook;
}

describe('an accountant who pays invoices online', () => {
  it('is sent to the provider with the sum of what is open', async () => {
    const customer = await debtor('100.10', '200');
    await trade.pay(customer.id, '50');
    const { intent } = await begin(customer.id, customer.invoiceIds);
    expect(intent).toMatchObject({
      status: 'CREATED',
      address: expect.stringMatching(/\/sandbox\/payments\/[\w-]{32}$/),
      amount: { amount: '250.10', currency: 'RUB' },
      payment: null,
    });
    expect(await paymentsOf(customer.id)).toHaveLength(1);
  });

  it('pays those invoices, though others are older, once the provider says so', async () => {
    const customer = await debtor('100', '200', '300');
    const [, second, third] = customer.invoiceIds;
    const { intent } = await begin(customer.id, [third!, second!]);
    const payment = intent.address.split('/').at(-1);
    expect(await receive(webhook({ payment, amount: '500' }))).toBe(true);
    expect(await shown(customer.id, intent.id)).toMatchObject({
      status: 'PAID',
      address: null,
      invoices: [{ paid: { amount: '300.00' } }, { paid: { amount: '200.00' } }],
      payment: { status: 'RECEIVED', amount: { amount: '500.00' } },
    });
    expect(await trade.credit(customer.id)).toMatchObject({ overdue: '100.00' });
  });

  it('begins once for a key that comes twice', async () => {
    const customer = await debtor('100');
    const input = { invoiceIds: customer.invoiceIds, idempotencyKey: newId() };
    const [one, two] = await Promise.all(
      [1, 2].map(() => pricing.answer(payer(customer.id), PAY, { input })),
    );
    expect(one).toEqual(two);
  });

  it('can not pay another’s invoice, nor see its payment', async () => {
    const [customer, other] = [await debtor('100'), await begun('100')];
    const stranger = await begin(customer.id, [customer.invoiceIds[0]!, other.invoiceIds[0]!]);
    expect(stranger).toMatchObject({ __typename: 'NotFound', id: other.invoiceIds[0] });
    const unknown = newId();
    expect(await begin(customer.id, [unknown])).toEqual({
      ...stranger,
      id: unknown,
    });
    expect(await shown(customer.id, other.intentId)).toBeNull();
    expect(await begin(customer.id, ['x'])).toMatchObject({ __typename: 'NotFound' });
  });

  it.each<[string, number]>([
    ['none', 0],
    ['more than 200', 201],
  ])('can not pay %s', async (_what, count) => {
    const customer = await pricing.customer();
    const ids = Array.from({ length: count }, () => newId());
    expect(await begin(customer, ids)).toMatchObject({ field: 'invoiceIds' });
  });

  it('can not pay what is paid, nor two legal entities at once', async () => {
    const customer = await debtor('100', '200');
    await trade.pay(customer.id, '100');
    expect(await begin(customer.id, customer.invoiceIds)).toMatchObject({ field: 'invoiceIds.0' });
  });

  it('needs the right to make payments, which reading invoices is not', async () => {
    const customer = await debtor('100');
    const input = { invoiceIds: customer.invoiceIds, idempotencyKey: newId() };
    expect(await pricing.refusal(accountant(customer.id), PAY, { input })).toBe('FORBIDDEN');
  });
});

describe('a webhook of the provider', () => {
  it('is one payment however often it comes, also at once', async () => {
    const { id, intentId, key: payment, amount } = await begun('100');
    const notice = webhook({ payment, amount });
    const again = webhook({ payment, amount });
    const answers = await Promise.all([notice, notice, again, notice].map(receive));
    expect(answers).toEqual([true, true, true, true]);
    expect(await receive(notice)).toBe(true);
    expect(await paymentsOf(id)).toEqual([{ status: 'RECEIVED', amount: { amount: '100.00' } }]);
    expect(await shown(id, intentId)).toMatchObject({ status: 'PAID' });
  });

  it('is one payment when the process was killed between it and the books', async () => {
    const { id, intentId, key: payment, amount } = await begun('100');
    const notice = webhook({ payment, amount });
    const killed = await killedAtAccount(pricing, id, () => receive(notice));
    expect(killed.status).toBe('rejected');
    expect(await paymentsOf(id)).toEqual([]);
    expect(await shown(id, intentId)).toMatchObject({ status: 'CREATED' });
    expect(await receive(notice)).toBe(true);
    expect(await receive(notice)).toBe(true);
    expect(await paymentsOf(id)).toHaveLength(1);
  });

  it('takes the payment back that it told of before, once', async () => {
    const { id, intentId, key: payment, amount } = await begun('100');
    const before = await trade.credit(id);
    const reversed = webhook({ type: 'payment.reversed', payment, amount });
    expect(await receive(reversed)).toBe(false);
    await receive(webhook({ payment, amount }));
    expect(await trade.credit(id)).toMatchObject({ overdue: '0.00' });
    expect(await receive(reversed)).toBe(true);
    expect(await receive(reversed)).toBe(true);
    expect(await trade.credit(id)).toEqual(before);
    expect(await shown(id, intentId)).toMatchObject({
      status: 'REVERSED',
      payment: { status: 'REVERSED' },
    });
  });

  it('of a failure leaves the invoices open, and money may come after all', async () => {
    const { id, intentId, key: payment, amount } = await begun('100');
    expect(await receive(webhook({ type: 'payment.failed', payment, amount }))).toBe(true);
    expect(await shown(id, intentId)).toMatchObject({ status: 'FAILED', address: null });
    expect(await receive(webhook({ payment, amount }))).toBe(true);
    expect(await shown(id, intentId)).toMatchObject({ status: 'PAID' });
  });

  it('is an advance as far as the invoices were paid otherwise meanwhile', async () => {
    const { id, intentId, key: payment, amount } = await begun('100');
    await trade.pay(id, '70');
    await receive(webhook({ payment, amount }));
    expect(await shown(id, intentId)).toMatchObject({
      payment: { unallocated: { amount: '70.00' } },
    });
  });

  type Sent = ReturnType<typeof webhook>;
  it.each<[string, (told: Told) => Sent]>([
    ['with a signature of another key', (told) => ({ ...webhook(told), signature: 'v1,AAAA' })],
    ['without a signature', (told) => ({ ...webhook(told), signature: '' })],
    ['with another body than was signed', (told) => ({ ...webhook(told), body: '{}' })],
    ['of more than five minutes ago', (told) => webhook({ ...told, ago: 301 })],
    ['from the future', (told) => webhook({ ...told, ago: -301 })],
    ['of a payment that is unknown', (told) => webhook({ ...told, payment: 'A'.repeat(32) })],
    ['of another sum', (told) => webhook({ ...told, amount: '99.99' })],
    ['in another currency', (told) => webhook({ ...told, currency: 'USD' })],
    ['of something else', (told) => webhook({ ...told, type: 'customer.created' })],
    ['of another provider', (told) => ({ ...webhook(told), provider: 'bank' })],
  ])('%s is not believed, and nothing changes', async (_what, sent) => {
    const { id, intentId, key: payment, amount } = await begun('100');
    expect(await receive(sent({ payment, amount }))).toBe(false);
    expect(await paymentsOf(id)).toEqual([]);
    expect(await shown(id, intentId)).toMatchObject({ status: 'CREATED' });
  });

  it('with an id that came with something else is not believed', async () => {
    const [one, two] = [await begun('100'), await begun('100')];
    const id = newId();
    expect(await receive(webhook({ id, payment: one.key, amount: one.amount }))).toBe(true);
    expect(await receive(webhook({ id, payment: two.key, amount: two.amount }))).toBe(false);
    expect(await paymentsOf(two.id)).toEqual([]);
  });

  it('is taken from the gateway alone', async () => {
    const { id, key: payment, amount } = await begun('100');
    const RECEIVE = 'mutation ($input: ReceiveWebhookInput!) { receiveWebhook(input: $input) }';
    const input = webhook({ payment, amount });
    for (const viewer of [payer(id), finance]) {
      expect(await pricing.refusal(viewer, RECEIVE, { input })).toBe('FORBIDDEN');
    }
  });
});

describe('the sandbox', () => {
  const SHOW = `query ($key: String!) { sandboxPayment(key: $key) {
    amount { amount } invoiceNumbers status returnAddress } }`;
  const ACT = 'mutation ($input: ActInSandboxInput!) { actInSandbox(input: $input) }';

  it('shows what is to be paid to whoever knows the address', async () => {
    const { key, intentId } = await begun('100');
    const { sandboxPayment } = await pricing.answer(gateway, SHOW, { key });
    expect(sandboxPayment).toMatchObject({
      ...{ amount: { amount: '100.00' }, status: 'CREATED' },
      returnAddress: `/finance?payment=${intentId}`,
    });
    for (const unknown of ['', 'x', 'A'.repeat(32), "'; drop table"]) {
      const answer = await pricing.answer(gateway, SHOW, { key: unknown });
      expect(answer.sandboxPayment).toBeNull();
      const input = { key: unknown, action: 'PAY' };
      expect((await pricing.answer(gateway, ACT, { input })).actInSandbox).toBe(false);
    }
    expect(await pricing.refusal(finance, SHOW, { key })).toBe('FORBIDDEN');
  });

  it.each([
    ['PAY', ['payment.succeeded']],
    ['FAIL', ['payment.failed']],
    ['NOTIFY_TWICE', ['payment.succeeded', 'payment.succeeded']],
    ['PAY_LATER', ['payment.succeeded']],
    ['REVERSE', ['payment.reversed']],
  ])('sends for %s the webhooks %j', async (action, types) => {
    const { key } = await begun('100');
    const input = { key, action };
    expect((await pricing.answer(gateway, ACT, { input })).actInSandbox).toBe(true);
    const { em } = pricing.context();
    const jobs = await em.execute<Array<{ payload: { id: string; type: string } }>>(
      `select payload from graphile_worker._private_jobs
        where payload -> 'data' ->> 'payment' = ?`,
      [key],
    );
    expect(jobs.map(({ payload }) => payload.type)).toEqual(types);
    expect(new Set(jobs.map(({ payload }) => payload.id)).size).toBe(1);
  });
});
