import { newId } from '@kontor/kit/ids.ts';
import { compare, subtract, sumAmounts } from '@kontor/kit/money.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountant, finance, type OpenPricing, openPricing } from './openPricing.ts';
import { tradeWith } from './trade.ts';

let pricing: OpenPricing;
let trade: ReturnType<typeof tradeWith>;

beforeAll(async () => {
  pricing = await openPricing('2026-09-10T09:00:00Z');
  trade = tradeWith(pricing);
});
afterAll(() => pricing.close());

const PAYMENT = `id status unallocated { amount } reversal { reason by }
  allocations { amount { amount } invoice { id number residual { amount } status } }`;
const OUTCOME = '__typename ... on Problem { code message } ... on InvalidInput { field }';

async function allocate(paymentId: string, moved: object, viewer = finance) {
  const { allocatePayment } = await pricing.answer(
    viewer,
    `mutation ($input: AllocatePaymentInput!) { allocatePayment(input: $input) { ${OUTCOME}
      ... on PaymentAllocated { payment { ${PAYMENT} } } } }`,
    { input: { paymentId, idempotencyKey: newId(), ...moved } },
  );
  return allocatePayment;
}

const REVERSE = `mutation ($input: ReversePaymentInput!) { reversePayment(input: $input) { ${OUTCOME}
  ... on PaymentReversed { payment { ${PAYMENT} } } } }`;

async function reverse(paymentId: string, facts: object = {}) {
  const input = { paymentId, reason: 'The bank recalled it', idempotencyKey: newId(), ...facts };
  return (await pricing.answer(finance, REVERSE, { input })).reversePayment;
}

interface ShownInvoice {
  id: string;
  number: string;
  totalWithVat: { amount: string };
  paid: { amount: string };
}

/** Invoices of a customer, in the order they were made. */
async function invoices(organizationId: string): Promise<ShownInvoice[]> {
  const { invoices: page } = await pricing.answer(
    finance,
    `query ($id: ID!) { invoices(filter: { organizationId: $id }, first: 100) { nodes {
      id number totalWithVat { amount } paid { amount } } } }`,
    { id: organizationId },
  );
  return page.nodes.toSorted((a: ShownInvoice, b: ShownInvoice) => (a.number < b.number ? -1 : 1));
}

async function customerOwing(...amounts: string[]) {
  const id = await pricing.customer();
  await trade.setTerms(id, { limit: '1000000', paymentDays: 30 });
  for (const amount of amounts) await trade.invoice(id, amount);
  return { id, invoices: await invoices(id) };
}

const paid = async (id: string) => (await invoices(id)).map((invoice) => invoice.paid.amount);

describe('a payment for several invoices', () => {
  it('pays those that its purpose tells before the oldest, and keeps the rest as an advance', async () => {
    const customer = await customerOwing('100', '200', '300');
    const [, second, third] = customer.invoices;
    const digits = (number: string) => number.replace('INV-', 'инв № ');
    const purpose = `Оплата по счетам ${digits(third!.number)}, ${second!.number}`;
    const { payment } = await trade.pay(customer.id, '450', { purpose });
    expect(payment.allocations).toEqual([
      { amount: { amount: '300.00' }, invoice: expect.objectContaining({ number: third!.number }) },
      {
        amount: { amount: '150.00' },
        invoice: expect.objectContaining({ number: second!.number }),
      },
    ]);
    const rest = await trade.pay(customer.id, '200');
    expect(rest.payment.unallocated.amount).toBe('50.00');
    expect(await paid(customer.id)).toEqual(['100.00', '200.00', '300.00']);
  });

  it('pays those that are named by their ids in that order', async () => {
    const customer = await customerOwing('100', '200', '300');
    const invoiceIds = [customer.invoices[2]!.id, customer.invoices[0]!.id];
    await trade.pay(customer.id, '350', { invoiceIds });
    expect(await paid(customer.id)).toEqual(['50.00', '0.00', '300.00']);
  });

  it('tells of an invoice that is another customer’s as of one that is not there', async () => {
    const [customer, other] = [await customerOwing('100'), await customerOwing('100')];
    const stranger = await trade.pay(customer.id, '100', { invoiceIds: [other.invoices[0]!.id] });
    const nobody = await trade.pay(customer.id, '100', { invoiceIds: [newId()] });
    expect(stranger).toEqual(nobody);
    expect(stranger).toMatchObject({ __typename: 'InvalidInput', field: 'invoiceIds.0' });
    expect(await paid(other.id)).toEqual(['0.00']);
    const told = await trade.pay(customer.id, '50', { purpose: other.invoices[0]!.number });
    expect(told.payment.allocations[0].invoice.number).toBe(customer.invoices[0]!.number);
  });
});

describe('a payment that is laid otherwise', () => {
  it('is taken off one invoice and laid on another, as far as it goes', async () => {
    const customer = await customerOwing('100', '200');
    const [first, second] = customer.invoices;
    const { payment } = await trade.pay(customer.id, '120', { invoiceId: first!.id });
    expect(await paid(customer.id)).toEqual(['100.00', '20.00']);
    const moved = await allocate(payment.id, {
      takeBack: [first!.id, second!.id],
      lay: [{ invoiceId: second!.id, amount: '110' }],
    });
    expect(moved.payment).toMatchObject({ unallocated: { amount: '10.00' }, status: 'RECEIVED' });
    expect(moved.payment.allocations).toEqual([
      {
        amount: { amount: '110.00' },
        invoice: expect.objectContaining({ id: second!.id, residual: { amount: '90.00' } }),
      },
    ]);
    expect(await paid(customer.id)).toEqual(['0.00', '110.00']);
    const again = await allocate(payment.id, { lay: [{ invoiceId: first!.id }] });
    expect(again.payment.unallocated.amount).toBe('0.00');
    expect(await paid(customer.id)).toEqual(['10.00', '110.00']);
  });

  it.each([
    ['nothing', {}, null],
    ['an invoice that it does not pay', { takeBack: [newId()] }, 'takeBack.0'],
    ['an invoice that is none', { lay: [{ invoiceId: 'x\u0000' }] }, 'lay.0.invoiceId'],
  ])('is left as it is when asked for %s', async (_what, moved, field) => {
    const customer = await customerOwing('100');
    const { payment } = await trade.pay(customer.id, '150');
    expect(await allocate(payment.id, moved)).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await paid(customer.id)).toEqual(['100.00']);
  });

  it('changes nothing when a part of what is asked can not be', async () => {
    const customer = await customerOwing('100', '50');
    const [first, second] = customer.invoices;
    const { payment } = await trade.pay(customer.id, '100');
    const lay = [{ invoiceId: second!.id, amount: '50.01' }];
    expect(await allocate(payment.id, { takeBack: [first!.id], lay })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'lay.0.amount',
    });
    expect(await paid(customer.id)).toEqual(['100.00', '0.00']);
  });

  it('never pays what is owed to another legal entity of the seller', async () => {
    const other = newId();
    const seller = { kind: 'SELLER', name: 'Other', status: 'ACTIVE', segment: null };
    await pricing.deliver('organization.changed', { id: other, ...seller });
    const customer = await customerOwing('100');
    const { payment } = await trade.pay(customer.id, '100', { sellerId: other });
    expect(payment.unallocated.amount).toBe('100.00');
    expect(
      await allocate(payment.id, { lay: [{ invoiceId: customer.invoices[0]!.id }] }),
    ).toMatchObject({ __typename: 'InvalidInput', field: 'lay.0.invoiceId' });
    expect(await paid(customer.id)).toEqual(['0.00']);
  });
});

describe('a payment that the bank recalls', () => {
  it('opens the invoices that it paid again, and brings the block back that it lifted', async () => {
    const id = await pricing.customer();
    await trade.setTerms(id, { limit: '1000000', paymentDays: 0, overdueThreshold: '0' });
    await trade.invoice(id, '260000', '2026-08-01T09:00:00Z');
    expect((await trade.credit(id)).block).toMatchObject({ level: expect.any(String) });
    const before = await trade.credit(id);
    const { payment } = await trade.pay(id, '260000');
    expect(await trade.credit(id)).toMatchObject({ block: null, overdue: '0.00' });

    const { payment: reversed } = await reverse(payment.id);
    expect(reversed).toEqual({
      id: payment.id,
      status: 'REVERSED',
      unallocated: { amount: '0.00' },
      allocations: [],
      reversal: { reason: 'The bank recalled it', by: expect.stringMatching(/^person:/) },
    });
    expect(await trade.credit(id)).toEqual(before);
    expect(await paid(id)).toEqual(['0.00']);
    expect(await pricing.events('payment.reversed', id)).toMatchObject([{ paymentId: payment.id }]);
    const told = await pricing.events('notification.requested', `payment.reversed:${payment.id}`);
    expect(told).toMatchObject([{ kind: 'PAYMENT', to: { scopes: ['invoices:read'] } }]);
  });

  it('is reversed once, also by two at once, and is laid on nothing any more', async () => {
    const customer = await customerOwing('100');
    const { payment } = await trade.pay(customer.id, '100');
    const outcomes = await Promise.all([reverse(payment.id), reverse(payment.id)]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'InvalidInput',
      'PaymentReversed',
    ]);
    const lay = [{ invoiceId: customer.invoices[0]!.id }];
    expect(await allocate(payment.id, { lay })).toMatchObject({ __typename: 'InvalidInput' });
    expect((await pricing.events('payment.reversed', customer.id)).length).toBe(1);
  });

  it('is not taken for recorded when its number is entered again', async () => {
    const { id } = await customerOwing('100');
    const { payment } = await trade.pay(id, '100', { externalId: '4711' });
    await reverse(payment.id);
    expect(await trade.pay(id, '100', { externalId: '4711' })).toMatchObject({
      field: 'externalId',
    });
    await trade.pay(id, '100', { externalId: '4711 again' });
    expect(await paid(id)).toEqual(['100.00']);
  });

  it.each(['', ' ', 'x'.repeat(501)])('is not reversed for the reason %j', async (reason) => {
    const customer = await customerOwing('100');
    const { payment } = await trade.pay(customer.id, '100');
    expect(await reverse(payment.id, { reason })).toMatchObject({ field: 'reason' });
    expect(await paid(customer.id)).toEqual(['100.00']);
  });
});

it('keeps customers and other roles from moving money', async () => {
  const customer = await customerOwing('100');
  const { payment } = await trade.pay(customer.id, '100');
  const input = { paymentId: payment.id, reason: 'Mine', idempotencyKey: newId() };
  const theirs = { ...accountant(customer.id), scopes: ['invoices:read', 'payments:write'] };
  expect(await pricing.refusal(theirs, REVERSE, { input })).toBe('FORBIDDEN');
  expect(await pricing.refusal(accountant(customer.id), REVERSE, { input })).toBe('FORBIDDEN');
  await expect(
    allocate(payment.id, { takeBack: [customer.invoices[0]!.id] }, theirs),
  ).rejects.toThrow('FORBIDDEN');
  expect(await reverse(newId())).toMatchObject({ __typename: 'NotFound' });
  expect(await paid(customer.id)).toEqual(['100.00']);
  const { payments } = await pricing.answer(
    accountant(customer.id),
    '{ payments { nodes { id status reversal { reason by } } } }',
  );
  expect(payments.nodes).toEqual([{ id: payment.id, status: 'RECEIVED', reversal: null }]);
});

it('lists payments with what they pay in a constant number of statements', async () => {
  const customer = await customerOwing('10', '10', '10', '10');
  const QUERY = `query ($first: Int!) { payments(first: $first) { nodes { ${PAYMENT} } } }`;
  for (const amount of ['10', '20', '15']) await trade.pay(customer.id, amount);
  const count = async (first: number) => {
    const ask = () => pricing.answer(accountant(customer.id), QUERY, { first });
    return (await countStatements(ask)).statements.length;
  };
  expect(await count(3)).toBe(await count(1));
});

type Step = { kind: 'PAY'; amount: number } | { kind: 'LAY' | 'TAKE' | 'REVERSE'; at: number };

it('keeps the books balanced and invoices paid between nothing and their total, whatever happens', async () => {
  const customer = await customerOwing('100.10', '200.20', '50');
  const steps = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('PAY' as const), amount: fc.integer({ min: 1, max: 30_000 }) }),
      fc.record({
        kind: fc.constantFrom('LAY' as const, 'TAKE' as const, 'REVERSE' as const),
        at: fc.nat({ max: 20 }),
      }),
    ),
    { minLength: 3, maxLength: 8 },
  );
  const payments: string[] = [];
  const perform = async (step: Step) => {
    if (step.kind === 'PAY') {
      const { payment } = await trade.pay(customer.id, (step.amount / 100).toFixed(2));
      payments.push(payment.id);
      return;
    }
    const payment = payments[step.at % payments.length];
    const invoice = customer.invoices[step.at % customer.invoices.length]!.id;
    if (!payment) return;
    if (step.kind === 'LAY') await allocate(payment, { lay: [{ invoiceId: invoice }] });
    else if (step.kind === 'TAKE') await allocate(payment, { takeBack: [invoice] });
    else await reverse(payment);
  };
  await fc.assert(
    fc.asyncProperty(steps, async (performed) => {
      for (const step of performed) await perform(step);
      await checkBooks(customer.id);
    }),
    { numRuns: 12 },
  );
});

async function checkBooks(organizationId: string) {
  const { em } = pricing.context();
  const rows = await em.execute<Array<{ account: string; amount: string }>>(
    'select account, sum(amount) as amount from ledger_balance where organization_id = ? group by 1',
    [organizationId],
  );
  const balance = (name: string) =>
    sumAmounts(rows.filter(({ account }) => account === name).map(({ amount }) => amount));
  const shown = await invoices(organizationId);
  for (const { paid, totalWithVat } of shown) {
    expect(compare(paid.amount, '0')).toBeGreaterThanOrEqual(0);
    expect(compare(paid.amount, totalWithVat.amount)).toBeLessThanOrEqual(0);
  }
  const { payments } = await pricing.answer(
    finance,
    `query ($id: ID!) { payments(filter: { organizationId: $id }, first: 100) { nodes {
      status amount { amount } unallocated { amount } } } }`,
    { id: organizationId },
  );
  const open = shown.map((each) => subtract(each.totalWithVat.amount, each.paid.amount));
  type Shown = { status: string; amount: { amount: string }; unallocated: { amount: string } };
  const left = payments.nodes.map(({ unallocated }: Shown) => unallocated.amount);
  const counted = payments.nodes.filter(({ status }: Shown) => status === 'RECEIVED');
  expect(sumAmounts(rows.map(({ amount }) => amount))).toBe('0.00');
  expect(balance('RECEIVABLE')).toBe(sumAmounts(open));
  expect(balance('ADVANCE')).toBe(sumAmounts(left.map((sum: string) => subtract('0', sum))));
  expect(balance('BANK')).toBe(sumAmounts(counted.map(({ amount }: Shown) => amount.amount)));
}
