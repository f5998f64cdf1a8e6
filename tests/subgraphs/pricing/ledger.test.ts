import { newId } from '@kontor/kit/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Booking, book } from '../../../subgraphs/pricing/src/modules/ledger/book.ts';
import { findBooks } from '../../../subgraphs/pricing/src/modules/ledger/findBooks.ts';
import {
  accountant,
  controller,
  finance,
  type OpenPricing,
  openPricing,
  SELLER,
} from './openPricing.ts';
import { tradeWith } from './trade.ts';

let pricing: OpenPricing;
let trade: ReturnType<typeof tradeWith>;
let payer: string;

beforeAll(async () => {
  pricing = await openPricing('2026-09-10T09:00:00Z');
  trade = tradeWith(pricing);
  payer = await pricing.customer();
  await trade.setTerms(payer, { limit: '1000000' });
});
afterAll(() => pricing.close());

/** Only what is entered by hand may name a closed day. */
const CLOSED: Record<string, string> = {
  issueCreditNote: '... on PeriodIsClosed { firstOpenDay }',
  correctBalance: '... on PeriodIsClosed { firstOpenDay }',
};

async function mutate(name: string, input: object, viewer = finance) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const answer = await pricing.answer(
    viewer,
    `mutation ($input: ${type}) { ${name}(input: $input) { __typename
      ... on Problem { code message } ... on InvalidInput { field } ${CLOSED[name] ?? ''}
      ... on AdjustmentMade { adjustment { id number kind status isDebit bookedOn dueOn vat { amount }
        unallocated { amount } viewerCanDecide invoice { number kind residual { amount } status } } }
    } }`,
    { input: { idempotencyKey: newId(), ...input } },
  );
  return answer[name];
}

const decide = (id: string, viewer = controller) =>
  mutate('decideAdjustment', { id, isApproved: true }, viewer);

const sql = (text: string, values: unknown[] = []) =>
  pricing.context().em.execute<Array<Record<string, string>>>(text, values);

const invoiceOf = async (organizationId: string) => {
  const { invoices } = await pricing.answer(
    finance,
    'query ($filter: InvoiceFilter) { invoices(filter: $filter) { nodes { id number kind issuedOn residual { amount } } } }',
    { filter: { organizationId } },
  );
  return invoices.nodes[0];
};

describe('the books', () => {
  it('refuse to change or delete what is in them', async () => {
    await trade.invoice(payer, '100');
    for (const statement of [
      'update posting set amount = 1',
      'delete from posting',
      'truncate posting cascade',
      'update credit_history set amount = 1',
      'delete from credit_history',
    ]) {
      await expect(sql(statement)).rejects.toThrow(/never changed/);
    }
  });

  it.each<[string, Partial<Record<'debit' | 'credit' | 'amount', string>>]>([
    ['an account that the operation doesn’t touch', { debit: 'BANK', credit: 'SALES' }],
    ['nothing', { amount: '0' }],
    ['less than nothing', { amount: '-1' }],
    ['an account against itself', { debit: 'SHIPPED', credit: 'SHIPPED' }],
  ])('refuse %s', async (_case, wrong) => {
    const row = { kind: 'SHIPMENT', debit: 'SHIPPED', credit: 'SALES', amount: '1', ...wrong };
    const values = [newId(), payer, SELLER, row.kind, row.debit, row.credit, row.amount];
    await expect(
      sql(
        `insert into posting (id, organization_id, seller_id, kind, debit, credit, amount, currency,
          booked_on, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, 'RUB', '2026-09-10', now(), 'x')`,
        values,
      ),
    ).rejects.toThrow();
  });

  it('never lay one legal entity’s advance on another’s invoice', async () => {
    const other = newId();
    const seller = { kind: 'SELLER', name: 'Second', status: 'ACTIVE', segment: null };
    await pricing.deliver('organization.changed', { id: other, ...seller });
    const owing = await pricing.customer();
    await trade.setTerms(owing, { limit: '1000', paymentDays: 0 });
    await trade.invoice(owing, '300', '2026-09-01T09:00:00Z');
    const { payment } = await trade.pay(owing, '300', { sellerId: other });
    expect(payment.unallocated.amount).toBe('300.00');
    expect(await trade.credit(owing)).toMatchObject({ overdue: '300.00', oldestOverdueDays: 9 });

    const ctx = pricing.context();
    const { id: invoiceId } = await invoiceOf(owing);
    const books = await findBooks(ctx, { organizationId: owing, currency: 'RUB', sellerId: other });
    const forged = {
      ...{ kind: 'ALLOCATION' as const, amount: '300', bookedOn: '2026-09-10' },
      ...{ ...books, invoiceId, paymentId: payment.id },
    } as Booking;
    await expect(book(ctx, [forged])).rejects.toThrow(/its documents/);
  });

  it('are kept by contract: what was paid under one moves over to pay the other', async () => {
    const owing = await pricing.customer();
    await trade.setTerms(owing, { limit: '1000' });
    const contractId = newId();
    await pricing.deliver('contract.changed', {
      ...{ id: contractId, organizationId: owing, sellerId: SELLER, number: '12', currency: 'RUB' },
      ...{ validFrom: '2026-01-01', validUntil: null, isAssortmentLimited: false, isClosed: false },
    });
    await trade.pay(owing, '500', { contractId });
    await trade.invoice(owing, '300');
    const { _entities } = await pricing.answer(
      finance,
      `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Organization { credit {
        accounts { contract { id } invoiced { amount } unallocated { amount } balance { amount } } } } } }`,
      { ids: [{ __typename: 'Organization', id: owing }] },
    );
    const { accounts } = _entities[0].credit;
    expect(accounts).toHaveLength(2);
    expect(accounts).toContainEqual({
      contract: { id: contractId },
      invoiced: { amount: '0.00' },
      unallocated: { amount: '200.00' },
      balance: { amount: '-200.00' },
    });
    expect(accounts).toContainEqual({
      contract: null,
      invoiced: { amount: '0.00' },
      unallocated: { amount: '0.00' },
      balance: { amount: '0.00' },
    });
  });
});

describe('credit notes, corrections and write-offs', () => {
  it('credits goods with their VAT, laid on the invoice that is named', async () => {
    const owing = await pricing.customer();
    await trade.setTerms(owing, { limit: '100000' });
    await trade.invoice(owing, '12200');
    const { id: invoiceId } = await invoiceOf(owing);
    const { adjustment } = await mutate('issueCreditNote', {
      ...{ organizationId: owing, amount: '1220', currency: 'RUB', vatRate: '22' },
      ...{ reason: 'One came back', invoiceId },
    });
    expect(adjustment).toMatchObject({
      number: expect.stringMatching(/^CRN-2026-\d{6}$/),
      status: 'BOOKED',
      vat: { amount: '220.00' },
      unallocated: { amount: '0.00' },
      invoice: { residual: { amount: '10980.00' } },
    });
    expect(await trade.credit(owing)).toMatchObject({ invoiced: '10980.00', unallocated: '0.00' });
  });

  it('books a correction once another person approves it, as a claim that is due and is paid', async () => {
    const owing = await pricing.customer();
    await trade.setTerms(owing, { limit: '100000', paymentDays: 10 });
    const input = { organizationId: owing, amount: '100000', currency: 'RUB', reason: 'Opening' };
    const { adjustment } = await mutate('correctBalance', { ...input, day: '2026-08-31' });
    expect(adjustment).toMatchObject({ status: 'ASKED', isDebit: true, viewerCanDecide: false });
    expect(await trade.credit(owing)).toMatchObject({ invoiced: '0.00' });
    expect(await decide(adjustment.id, finance)).toMatchObject({ code: 'FOUR_EYES' });
    expect((await decide(adjustment.id)).adjustment).toMatchObject({
      status: 'BOOKED',
      bookedOn: '2026-08-31',
      dueOn: '2026-09-10',
      invoice: { kind: 'CORRECTION', number: adjustment.number, residual: { amount: '100000.00' } },
    });
    expect(await decide(adjustment.id)).toMatchObject({ code: 'INVALID_INPUT', field: 'id' });
    const { payment } = await trade.pay(owing, '100000');
    expect(payment.allocations).toMatchObject([{ invoice: { number: adjustment.number } }]);
    expect(await trade.credit(owing)).toMatchObject({ invoiced: '0.00', unallocated: '0.00' });
  });

  it('gives a debt up only as far as it is there, and by two people', async () => {
    const owing = await pricing.customer();
    await trade.setTerms(owing, { limit: '1000' });
    await trade.invoice(owing, '100');
    const { id: invoiceId } = await invoiceOf(owing);
    const reason = 'Struck off the register';
    expect(await mutate('writeOff', { invoiceId, amount: '100.01', reason })).toMatchObject({
      field: 'amount',
    });
    const { adjustment } = await mutate('writeOff', { invoiceId, reason });
    await trade.pay(owing, '40');
    expect(await decide(adjustment.id)).toMatchObject({ code: 'INVALID_INPUT' });
    const again = { invoiceId, reason, idempotencyKey: newId() };
    const rest = await mutate('writeOff', again);
    expect((await decide(rest.adjustment.id)).adjustment.invoice).toMatchObject({ status: 'PAID' });
    expect((await mutate('writeOff', again)).adjustment.id).toBe(rest.adjustment.id);
    expect(await trade.credit(owing)).toMatchObject({ invoiced: '0.00', overdue: '0.00' });
  });

  it('are seen by their customer once they are booked, without who did it', async () => {
    const owing = await pricing.customer();
    await trade.setTerms(owing, { limit: '1000' });
    const input = { organizationId: owing, currency: 'RUB', reason: 'Rounding' };
    await mutate('correctBalance', { ...input, amount: '-0.01' });
    await mutate('issueCreditNote', { ...input, amount: '5' });
    const LIST = '{ adjustments { totalCount nodes { kind askedBy } } }';
    expect((await pricing.answer(accountant(owing), LIST)).adjustments).toEqual({
      totalCount: 1,
      nodes: [{ kind: 'CREDIT_NOTE', askedBy: null }],
    });
    expect((await pricing.answer(accountant(newId()), LIST)).adjustments.totalCount).toBe(0);
  });

  it.each([
    [{ amount: '0' }, 'amount'],
    [{ amount: '1.001' }, 'amount'],
    [{ currency: 'XYZ' }, 'currency'],
    [{ reason: '' }, 'reason'],
    [{ day: '2027-01-01' }, 'day'],
  ])('are refused with %o', async (wrong, field) => {
    const input = { organizationId: payer, amount: '1', currency: 'RUB', reason: 'x', ...wrong };
    expect(await mutate('issueCreditNote', input)).toMatchObject({ code: 'INVALID_INPUT', field });
  });
});

describe('closed periods', () => {
  const CLOSE = `mutation ($input: ClosePeriodInput!) { closePeriod(input: $input) { __typename
    ... on PeriodClosed { sellerEntity { lockedUntil } } ... on Problem { code } } }`;
  const close = async (lockedUntil: string, viewer = finance) =>
    (
      await pricing.answer(viewer, CLOSE, {
        input: { sellerId: SELLER, lockedUntil, idempotencyKey: newId() },
      })
    ).closePeriod;

  it('refuse what is entered by hand, and take what comes by itself on the first open day', async () => {
    const owing = await pricing.customer();
    await trade.setTerms(owing, { limit: '1000' });
    expect(await close('2026-09-01')).toMatchObject({
      sellerEntity: { lockedUntil: '2026-09-01' },
    });
    const late = { organizationId: owing, amount: '1', currency: 'RUB', reason: 'Late' };
    expect(await mutate('issueCreditNote', { ...late, day: '2026-08-31' })).toMatchObject({
      code: 'PERIOD_CLOSED',
      firstOpenDay: '2026-09-01',
    });
    await trade.invoice(owing, '100', '2026-08-30T09:00:00Z');
    expect(await invoiceOf(owing)).toMatchObject({ issuedOn: '2026-09-01' });
    const { payment } = await trade.pay(owing, '100', { receivedOn: '2026-08-31' });
    const [booked] = await sql(
      `select booked_on::text as day from posting where payment_id = ? and kind = 'PAYMENT'`,
      [payment.id],
    );
    expect(booked?.day).toBe('2026-09-01');
  });

  it('are kept by the database itself, whatever a program does', async () => {
    const ctx = pricing.context();
    const books = { organizationId: payer, sellerId: SELLER, contractId: null, currency: 'RUB' };
    const early = { kind: 'SHIPMENT' as const, total: '1', vat: '0', bookedOn: '2026-08-31' };
    await expect(book(ctx, [{ ...early, ...books }])).rejects.toThrow(/closed until 2026-09-01/);
  });

  it('are opened again by another person only, and never closed ahead', async () => {
    expect(await close('2026-09-11')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await close('2026-08-01')).toMatchObject({ code: 'FOUR_EYES' });
    expect(await close('2026-08-01', controller)).toMatchObject({
      sellerEntity: { lockedUntil: '2026-08-01' },
    });
    const stranger = accountant(payer);
    const input = { sellerId: SELLER, lockedUntil: '2026-09-01', idempotencyKey: newId() };
    expect(await pricing.refusal(stranger, CLOSE, { input })).toBe('FORBIDDEN');
  });
});
