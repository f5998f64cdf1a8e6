import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PostingSchema } from '../../../subgraphs/pricing/src/modules/ledger/posting.entity.ts';
import {
  accountant,
  buyer,
  finance,
  type OpenPricing,
  openPricing,
  SELLER,
} from './openPricing.ts';
import { tradeWith } from './trade.ts';

let pricing: OpenPricing;
let trade: ReturnType<typeof tradeWith>;

beforeAll(async () => {
  pricing = await openPricing('2026-09-10T09:00:00Z');
  trade = tradeWith(pricing);
});
afterAll(() => pricing.close());

const INVOICES = `query ($filter: InvoiceFilter, $first: Int, $after: String) {
  invoices(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id number issuedOn dueOn status organization { id } order { id } shipment { id }
      total { amount } totalVat { amount } totalWithVat { amount currency } paid { amount } residual { amount } }
  }
}`;

async function invoicesOf(organizationId: string, filter: object = {}) {
  const variables = { filter: { organizationId, ...filter }, first: 100 };
  return (await pricing.answer(finance, INVOICES, variables)).invoices.nodes;
}

async function customer(terms: object = { limit: '10000000' }) {
  const id = await pricing.customer();
  await trade.setTerms(id, terms);
  return id;
}

describe('an invoice', () => {
  it('is issued when goods leave, for their value, due after the payment days', async () => {
    const payer = await customer({ limit: '1000', paymentDays: 30 });
    const line = { id: newId(), quantity: '3', unitPrice: '33.3300', vatRate: '22' };
    const order = await trade.order(payer, '121.99', [line]);
    expect(await trade.credit(payer)).toMatchObject({ openOrders: '121.99', invoiced: '0.00' });

    const shipmentId = await trade.ship(order, { at: '2026-09-30T22:00:00Z' });
    const [invoice] = await invoicesOf(payer);
    expect(invoice).toMatchObject({
      number: expect.stringMatching(/^INV-2026-\d{6}$/),
      // It is October in Moscow already.
      issuedOn: '2026-10-01',
      dueOn: '2026-10-31',
      status: 'OPEN',
      organization: { id: payer },
      order: { id: order.orderId },
      shipment: { id: shipmentId },
      total: { amount: '99.99' },
      totalVat: { amount: '22.00' },
      totalWithVat: { amount: '121.99', currency: 'RUB' },
      residual: { amount: '121.99' },
    });
    expect(await trade.credit(payer)).toMatchObject({
      openOrders: '0.00',
      shippedNotInvoiced: '0.00',
      invoiced: '121.99',
    });
    expect(await pricing.events('invoice.issued', payer)).toEqual([
      {
        invoiceId: invoice.id,
        sellerId: SELLER,
        contractId: null,
        number: invoice.number,
        organizationId: payer,
        orderId: order.orderId,
        shipmentId,
        issuedOn: '2026-10-01',
        dueOn: '2026-10-31',
        currency: 'RUB',
        total: '99.99',
        totalVat: '22.00',
        totalWithVat: '121.99',
        lines: [
          {
            sku: 'SKU',
            name: 'Name',
            quantity: '3',
            unitPrice: '33.3300',
            vatRate: '22',
            total: '99.99',
            vat: '22.00',
            totalWithVat: '121.99',
          },
        ],
      },
    ]);
  });

  it('of each part of an order, together cost what the order does and free its credit', async () => {
    const payer = await customer();
    const line = { id: newId(), quantity: '3', unitPrice: '33.3350', vatRate: '22' };
    const order = await trade.order(payer, '122.01', [line]);
    const part = { ...order, lines: [{ id: line.id, quantity: '1' }] };
    await trade.ship(part);
    expect(await trade.credit(payer)).toMatchObject({ openOrders: '81.34', invoiced: '40.67' });
    await trade.ship(part);
    await trade.ship(part);

    const { _entities } = await pricing.answer(
      accountant(payer),
      `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Order { settlement {
        invoiced { amount currency } paid { amount } invoices { number } } } } }`,
      { ids: [{ __typename: 'Order', id: order.orderId }] },
    );
    expect(_entities[0].settlement).toMatchObject({
      invoiced: { amount: '122.01', currency: 'RUB' },
      paid: { amount: '0.00' },
      invoices: [{}, {}, {}],
    });
    expect(await trade.credit(payer)).toMatchObject({ openOrders: '0.00', invoiced: '122.01' });
  });

  it('is issued once for a shipment, however often its event comes', async () => {
    const payer = await customer();
    const order = await trade.order(payer, '10');
    const shipmentId = await trade.ship(order);
    await trade.ship(order, { shipmentId });
    expect(await invoicesOf(payer)).toHaveLength(1);
  });

  it('waits for an order that pricing does not know yet', async () => {
    const unknown = { orderId: newId(), lines: [{ id: newId(), quantity: '1' }] };
    await expect(trade.ship(unknown)).rejects.toThrow('not known yet');
  });

  it('has a number without gaps, also when shipments race and some fail', async () => {
    const payers = await Promise.all(Array.from({ length: 8 }, () => customer()));
    const placed = await Promise.all(payers.map((payer) => trade.order(payer, '10')));
    const wrong = placed.map((order) => ({ ...order, lines: [{ id: newId(), quantity: '1' }] }));
    await Promise.allSettled([...placed, ...wrong].map((order) => trade.ship(order)));

    const all = await pricing.answer(finance, INVOICES, {
      filter: { from: '2026-01-01' },
      first: 100,
    });
    const numbers = all.invoices.nodes.map(({ number }: { number: string }) =>
      Number(number.slice(9)),
    );
    expect(numbers.sort((a: number, b: number) => a - b)).toEqual(
      numbers.map((_: number, index: number) => index + 1),
    );
  });
});

describe('overdue and soft block (scenario E4)', () => {
  it('holds shipments at 260,000 overdue and lifts that when 255,000 are paid', async () => {
    const payer = await customer({
      limit: '1000000',
      paymentDays: 0,
      graceDays: 5,
      overdueThreshold: '10000',
    });
    await trade.invoice(payer, '300000.00', '2026-09-01T09:00:00Z');
    await trade.invoice(payer, '120000.00', '2026-09-20T09:00:00Z');
    await trade.pay(payer, '40000');
    expect(await trade.credit(payer)).toMatchObject({
      overdue: '260000.00',
      oldestOverdueDays: 9,
      block: { level: 'HOLD_SHIPMENT', liftedBy: { amount: '250000.00', currency: 'RUB' } },
    });
    expect((await trade.hold(payer, '100')).__typename).toBe('CreditHeld');

    pricing.clock.now = new Date('2026-09-11T09:00:00Z');
    await trade.pay(payer, '255000');
    expect(await trade.credit(payer)).toMatchObject({
      overdue: '5000.00',
      oldestOverdueDays: 10,
      block: { level: 'WARN', liftedBy: { amount: '5000.00' } },
    });
    expect((await pricing.events('credit.changed', payer)).at(-1)).toMatchObject({
      available: '875000.00',
    });

    await trade.pay(payer, '5000');
    expect(await trade.credit(payer)).toMatchObject({ overdue: '0.00', block: null });
    pricing.clock.now = new Date('2026-09-10T09:00:00Z');
  });

  it('takes only prepaid orders from day 15', async () => {
    const payer = await customer({ limit: '1000', paymentDays: 0 });
    await trade.invoice(payer, '100', '2026-08-26T09:00:00Z');
    expect((await trade.credit(payer))?.block).toMatchObject({ level: 'PREPAID_ONLY' });
    expect(await trade.hold(payer, '50')).toMatchObject({ needed: { amount: '150.00' } });
  });
});

describe('a payment', () => {
  it('pays the invoice that is named, else the one due first; the rest is an advance', async () => {
    const payer = await customer();
    await trade.invoice(payer, '100', '2026-09-02T09:00:00Z');
    await trade.invoice(payer, '200', '2026-09-01T09:00:00Z');
    await trade.invoice(payer, '300', '2026-09-03T09:00:00Z');
    const [third, first, second] = await invoicesOf(payer);

    const named = await trade.pay(payer, '350', { invoiceId: third.id });
    expect(named.payment).toMatchObject({
      amount: { amount: '350.00', currency: 'RUB' },
      unallocated: { amount: '0.00' },
      allocations: [
        { amount: { amount: '300.00' }, invoice: { number: third.number, status: 'PAID' } },
        {
          amount: { amount: '50.00' },
          invoice: { number: second.number, residual: { amount: '150.00' }, status: 'PARTLY_PAID' },
        },
      ],
    });
    const rest = await trade.pay(payer, '1000');
    expect(rest.payment).toMatchObject({
      unallocated: { amount: '750.00' },
      allocations: [{ invoice: { number: second.number } }, { invoice: { number: first.number } }],
    });
    expect(await trade.credit(payer)).toMatchObject({ invoiced: '0.00', unallocated: '750.00' });
  });

  it('in advance pays the invoices that come after it', async () => {
    const payer = await customer();
    await trade.pay(payer, '100', { externalId: 'advance' });
    await trade.invoice(payer, '70');
    await trade.invoice(payer, '70');
    expect((await invoicesOf(payer)).map((i: { status: string }) => i.status).sort()).toEqual([
      'PAID',
      'PARTLY_PAID',
    ]);
    expect(await trade.credit(payer)).toMatchObject({ invoiced: '40.00', unallocated: '0.00' });
  });

  it('is recorded once by its key, and once by its number', async () => {
    const payer = await customer();
    const facts = { externalId: '77', idempotencyKey: newId() };
    const [one, two] = await Promise.all([
      trade.pay(payer, '10', facts),
      trade.pay(payer, '10', facts),
    ]);
    expect(one).toEqual(two);
    const again = await trade.pay(payer, '10.00', { externalId: '77' });
    expect(again.payment.id).toBe(one.payment.id);
    const racing = await Promise.all(
      Array.from({ length: 10 }, () => trade.pay(payer, '10', { externalId: '78' })),
    );
    expect(new Set(racing.map(({ payment }) => payment.id)).size).toBe(1);
    expect(await trade.credit(payer)).toMatchObject({ unallocated: '20.00' });

    expect(await trade.pay(payer, '11', facts)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(await trade.pay(payer, '11', { externalId: '77' })).toMatchObject({
      field: 'externalId',
    });
    expect((await trade.pay(await customer(), '11', { externalId: '77' })).__typename).toBe(
      'PaymentRecorded',
    );
    expect(await pricing.events('payment.received', payer)).toHaveLength(2);
  });

  it('loses no kopeck when payments and shipments race', async () => {
    const payer = await customer();
    const placed = await Promise.all(Array.from({ length: 10 }, () => trade.order(payer, '33.33')));
    await Promise.all([
      ...placed.map((order) => trade.ship(order)),
      ...Array.from({ length: 10 }, () => trade.pay(payer, '20.01')),
    ]);
    const credit = await trade.credit(payer);
    expect(Number(credit?.invoiced) - Number(credit?.unallocated)).toBeCloseTo(133.2, 5);
    expect([credit?.invoiced, credit?.unallocated]).toContain('0.00');
  });

  it('is refused with a wrong sum, currency, day, customer or invoice', async () => {
    const [payer, other] = [await customer(), await customer()];
    await trade.invoice(other, '10');
    const [theirs] = await invoicesOf(other);
    expect(await trade.pay(payer, '0')).toMatchObject({ field: 'amount' });
    expect(await trade.pay(payer, '0.001')).toMatchObject({ field: 'amount' });
    expect(await trade.pay(payer, '1', { currency: 'EUR' })).toMatchObject({ field: 'currency' });
    expect(await trade.pay(payer, '1', { receivedOn: '2026-09-11' })).toMatchObject({
      field: 'receivedOn',
    });
    for (const invoiceId of [theirs.id, newId(), 'not an id']) {
      expect(await trade.pay(payer, '1', { invoiceId })).toMatchObject({ id: invoiceId });
    }
    for (const unknown of [newId(), 'not an id']) {
      expect(await trade.pay(unknown, '1')).toMatchObject({ __typename: 'NotFound', id: unknown });
    }
  });
});

describe('the ledger', () => {
  it('is never changed: the database refuses it', async () => {
    const payer = await customer();
    await trade.invoice(payer, '10');
    const { em } = pricing.context();
    for (const table of ['posting', 'invoice_line']) {
      const change = em.execute(`update ${table} set organization_id = ? where true`, [payer]);
      await expect(change).rejects.toThrow('never changed');
      await expect(em.execute(`delete from ${table}`)).rejects.toThrow('never changed');
      await expect(em.execute(`truncate ${table} cascade`)).rejects.toThrow('never changed');
    }
  });

  it('adds up, account by account, to the sums that credit is decided by', async () => {
    const { em } = pricing.context();
    const sums = await em.execute(`
      select organization_id, currency, account, sum(amount)::text as amount from (
        select organization_id, currency, debit as account, amount from posting
        union all select organization_id, currency, credit, -amount from posting
      ) as side group by 1, 2, 3 order by 1, 2, 3`);
    const kept = await em.execute(
      'select organization_id, currency, account, amount::text from ledger_balance order by 1, 2, 3',
    );
    expect(kept).toEqual(sums);
    expect(sums.length).toBeGreaterThan(10);
  });

  it('balances a month: opening, debits, credits and closing (figures of scenario E9)', async () => {
    const payer = await customer();
    await trade.invoice(payer, '100000', '2026-08-15T09:00:00Z');
    await trade.invoice(payer, '244000', '2026-09-03T09:00:00Z');
    await trade.invoice(payer, '122000', '2026-09-08T09:00:00Z');
    await trade.pay(payer, '300000');
    const rows = await pricing.context().em.find(PostingSchema, { organizationId: payer });
    const sumOf = (kind: string, isIn: (day: string) => boolean) =>
      rows
        .filter((row) => row.kind === kind && isIn(row.bookedOn))
        .reduce((sum, { amount }) => sum + Number(amount), 0);
    const opening = sumOf('INVOICE', (day) => day < '2026-09-01');
    const debit = sumOf('INVOICE', (day) => day >= '2026-09-01');
    const credit = sumOf('PAYMENT', () => true);
    expect({ opening, debit, credit }).toEqual({ opening: 100000, debit: 366000, credit: 300000 });
    expect(await trade.credit(payer)).toMatchObject({ invoiced: '166000.00' });
  });
});

describe('who sees invoices and payments', () => {
  const PAYMENTS = `query ($filter: PaymentFilter, $first: Int, $after: String) {
    payments(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      nodes { id purpose organization { id } unallocated { amount } allocations { amount { amount } invoice { number paid { amount } } } } } }`;

  it('a customer its own only, also when it asks for another’s', async () => {
    const [mine, theirs] = [await customer(), await customer()];
    for (const payer of [mine, theirs]) {
      await trade.invoice(payer, '10');
      await trade.pay(payer, '5');
    }
    const viewer = accountant(mine);
    const [invoice] = await invoicesOf(theirs);
    const { invoices } = await pricing.answer(viewer, INVOICES);
    expect(invoices).toMatchObject({ totalCount: 1, nodes: [{ organization: { id: mine } }] });
    for (const filter of [{ organizationId: theirs }, { orderId: invoice.order.id }]) {
      expect((await pricing.answer(viewer, INVOICES, { filter })).invoices.totalCount).toBe(0);
    }
    const { payments } = await pricing.answer(viewer, PAYMENTS);
    expect(payments).toMatchObject({ totalCount: 1, nodes: [{ organization: { id: mine } }] });

    const { _entities } = await pricing.answer(
      viewer,
      `query ($ids: [_Any!]!) { _entities(representations: $ids) {
        ... on Invoice { number } ... on Payment { purpose } ... on Order { settlement { invoiced { amount } } } } }`,
      {
        ids: [
          { __typename: 'Invoice', id: invoice.id },
          { __typename: 'Invoice', id: 'not an id' },
          { __typename: 'Payment', id: newId() },
          { __typename: 'Order', id: invoice.order.id },
        ],
      },
    );
    expect(_entities).toEqual([null, null, null, { settlement: null }]);
  });

  it('nobody without the scope; only finance of the seller records payments', async () => {
    const payer = await customer();
    expect(await pricing.refusal(buyer(payer), INVOICES)).toBe('FORBIDDEN');
    expect(await pricing.refusal(buyer(payer), PAYMENTS)).toBe('FORBIDDEN');
    const record =
      'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename } }';
    const input = {
      organizationId: payer,
      amount: '1',
      currency: 'RUB',
      receivedOn: '2026-09-10',
      externalId: '1',
      idempotencyKey: '1',
    };
    expect(await pricing.refusal(accountant(payer), record, { input })).toBe('FORBIDDEN');
    expect(await pricing.refusal(buyer(payer, 'payments:write'), record, { input })).toBe(
      'FORBIDDEN',
    );
  });

  it('lists page by page, filtered by state and day, in constant statements', async () => {
    const payer = await customer({ limit: '1000', paymentDays: 5 });
    for (const day of ['01', '02', '07', '08', '09']) {
      await trade.invoice(payer, '10', `2026-09-${day}T09:00:00Z`);
    }
    await trade.pay(payer, '25');
    const days = async (filter: object) =>
      (await invoicesOf(payer, filter)).map((i: { issuedOn: string }) => i.issuedOn.slice(8));
    expect(await days({})).toEqual(['09', '08', '07', '02', '01']);
    expect(await days({ status: ['PAID'] })).toEqual(['02', '01']);
    expect(await days({ status: ['PARTLY_PAID', 'OPEN'] })).toEqual(['09', '08', '07']);
    expect(await days({ status: ['OVERDUE'] })).toEqual([]);
    const oftenAsked = Array.from({ length: 20_000 }, () => 'PAID');
    expect(await days({ status: oftenAsked })).toEqual(['02', '01']);
    expect(await days({ from: '2026-09-02', until: '2026-09-08' })).toEqual(['07', '02']);

    const seen: string[] = [];
    let after: string | null = null;
    do {
      const variables: object = { filter: { organizationId: payer }, first: 2, after };
      const page = await countStatements(() => pricing.answer(finance, INVOICES, { ...variables }));
      expect(page.statements).toHaveLength(2);
      const { nodes, pageInfo } = page.result.invoices;
      seen.push(...nodes.map((i: { issuedOn: string }) => i.issuedOn.slice(8)));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['09', '08', '07', '02', '01']);

    await trade.pay(payer, '5');
    const { result, statements } = await countStatements(() =>
      pricing.answer(finance, PAYMENTS, { filter: { organizationId: payer } }),
    );
    expect(
      result.payments.nodes.map((p: { allocations: unknown[] }) => p.allocations.length),
    ).toEqual([1, 3]);
    expect(statements).toHaveLength(4);
  });

  it('settles any number of orders in two statements', async () => {
    const payer = await customer();
    const placed = await Promise.all(Array.from({ length: 6 }, () => trade.order(payer, '1')));
    for (const order of placed) await trade.ship(order);
    const ids = placed.map(({ orderId }) => ({ __typename: 'Order', id: orderId }));
    const { statements } = await countStatements(() =>
      pricing.answer(
        accountant(payer),
        `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Order {
          settlement { invoiced { amount } paid { amount } invoices { number } } } } }`,
        { ids },
      ),
    );
    expect(statements).toHaveLength(2);
  });

  it('refuses a cursor that is not one of its own', async () => {
    for (const text of [
      '["x","y"]',
      '["2026-13-45","01900000-0000-7000-8000-000000000001"]',
      '[1,2]',
    ]) {
      const after = Buffer.from(text).toString('base64url');
      expect(await pricing.refusal(finance, INVOICES, { after })).toBe('BAD_USER_INPUT');
      expect(await pricing.refusal(finance, PAYMENTS, { after })).toBe('BAD_USER_INPUT');
    }
  });
});
