import { Readable } from 'node:stream';
import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { ask, person } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../../subgraphs/documents/src/subgraph.ts';
import {
  accountant,
  buyer,
  controller,
  finance,
  type OpenPricing,
  openPricing,
} from './openPricing.ts';
import { tradeWith } from './trade.ts';

let pricing: OpenPricing;
let trade: ReturnType<typeof tradeWith>;
let payer: string;

const STATEMENT = `query ($ids: [_Any!]!, $from: Date!, $until: Date!, $contractId: ID, $asOf: Date) {
  _entities(representations: $ids) { ... on Organization {
    credit(asOf: $asOf) { balance { amount } overdue { amount } }
    statement(from: $from, until: $until, contractId: $contractId) {
      opening { amount currency } debit { amount } credit { amount } closing { amount }
      lines { totalCount nodes { day kind number debit { amount } credit { amount } balance { amount }
        invoice { number } payment { externalId } adjustment { number } } }
    } } } }`;

async function statementOf(organizationId: string, period: object, viewer = finance) {
  const ids = [{ __typename: 'Organization', id: organizationId }];
  const { _entities } = await pricing.answer(viewer, STATEMENT, { ids, ...period });
  return _entities[0];
}

const SEPTEMBER = { from: '2026-09-01', until: '2026-10-01', asOf: '2026-09-30' };

async function adjust(mutation: string, type: string, input: object) {
  const answer = await pricing.answer(
    finance,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename
      ... on AdjustmentMade { adjustment { id number status } } ... on Problem { message } } }`,
    { input: { idempotencyKey: newId(), ...input } },
  );
  return answer[mutation].adjustment;
}

/** Approved by another person than asked for it. */
async function approve(id: string) {
  const { decideAdjustment } = await pricing.answer(
    controller,
    `mutation ($input: DecideAdjustmentInput!) { decideAdjustment(input: $input) { __typename
      ... on AdjustmentMade { adjustment { status } } ... on Problem { message } } }`,
    { input: { id, isApproved: true, idempotencyKey: newId() } },
  );
  return decideAdjustment;
}

beforeAll(async () => {
  pricing = await openPricing('2026-08-31T09:00:00Z', [documents]);
  trade = tradeWith(pricing);
  payer = await pricing.customer();
  await trade.setTerms(payer, { limit: '1000000' });
  const common = { organizationId: payer, currency: 'RUB' };
  const opening = { amount: '100000', reason: 'Opening balance', day: '2026-08-31' };
  await approve(
    (await adjust('correctBalance', 'CorrectBalanceInput', { ...common, ...opening })).id,
  );
  pricing.clock.now = new Date('2026-10-05T09:00:00Z');
  await trade.invoice(payer, '244000', '2026-09-05T09:00:00Z');
  await trade.invoice(payer, '122000', '2026-09-15T09:00:00Z');
  const returned = { amount: '12200', vatRate: '22', reason: 'Two came back', day: '2026-09-20' };
  await adjust('issueCreditNote', 'IssueCreditNoteInput', { ...common, ...returned });
  await trade.pay(payer, '300000', { receivedOn: '2026-09-25', externalId: '77' });
  await trade.invoice(payer, '5000', '2026-10-02T09:00:00Z');
});
afterAll(() => pricing.close());

describe('a month’s statement (scenario E9)', () => {
  it('goes from 100,000 by 353,800 in debit and 300,000 in credit to 153,800', async () => {
    const { statement } = await statementOf(payer, SEPTEMBER);
    expect(statement).toMatchObject({
      opening: { amount: '100000.00', currency: 'RUB' },
      debit: { amount: '353800.00' },
      credit: { amount: '300000.00' },
      closing: { amount: '153800.00' },
    });
    const rows = statement.lines.nodes.map((line: Record<string, { amount: string } | null>) => [
      line.day,
      line.kind,
      line.debit?.amount ?? null,
      line.credit?.amount ?? null,
      line.balance?.amount,
    ]);
    expect(rows).toEqual([
      ['2026-09-05', 'SHIPMENT', '244000.00', null, '344000.00'],
      ['2026-09-15', 'SHIPMENT', '122000.00', null, '466000.00'],
      ['2026-09-20', 'CREDIT_NOTE', '-12200.00', null, '453800.00'],
      ['2026-09-25', 'PAYMENT', null, '300000.00', '153800.00'],
    ]);
  });

  it('names each document by its number and leads to it', async () => {
    const { nodes, totalCount } = (await statementOf(payer, SEPTEMBER)).statement.lines;
    expect(totalCount).toBe(4);
    expect(nodes.map((line: { number: string }) => line.number)).toEqual([
      'INV-2026-000001',
      'INV-2026-000002',
      'CRN-2026-000001',
      '77',
    ]);
    expect(nodes[0].invoice.number).toBe('INV-2026-000001');
    expect(nodes[2].adjustment.number).toBe('CRN-2026-000001');
    expect(nodes[3].payment.externalId).toBe('77');
  });

  it('is on its last day what the credit page said on that day, and goes on from there', async () => {
    const september = await statementOf(payer, SEPTEMBER);
    expect(september.credit.balance.amount).toBe(september.statement.closing.amount);
    const october = await statementOf(payer, { from: '2026-10-01', until: '2026-11-01' });
    expect(october.statement.opening.amount).toBe('153800.00');
    expect(october.statement.closing.amount).toBe('158800.00');
    expect(october.credit.balance.amount).toBe('158800.00');
  });

  it('is the accountant’s own to see, and nobody’s without the scopes', async () => {
    const own = await statementOf(payer, SEPTEMBER, accountant(payer));
    expect(own.statement.closing.amount).toBe('153800.00');
    const foreign = await statementOf(payer, SEPTEMBER, accountant(newId()));
    expect(foreign).toEqual({ credit: null, statement: null });
    const ids = [{ __typename: 'Organization', id: payer }];
    expect(await pricing.refusal(buyer(payer), STATEMENT, { ids, ...SEPTEMBER })).toBe('FORBIDDEN');
  });

  it('refuses a period that ends before it begins, or lasts for ages', async () => {
    const ids = [{ __typename: 'Organization', id: payer }];
    for (const period of [
      { from: '2026-09-01', until: '2026-09-01' },
      { from: '2000-01-01', until: '2026-09-01' },
    ]) {
      expect(await pricing.refusal(finance, STATEMENT, { ids, ...period })).toBe('BAD_USER_INPUT');
    }
  });

  it.each(['CSV', 'XLSX', 'PDF'])('is written as %s for whoever asks', async (format) => {
    const viewer = accountant(payer);
    const { exportStatement } = await pricing.answer(
      viewer,
      `mutation ($input: ExportStatementInput!) { exportStatement(input: $input) {
        __typename ... on StatementExported { url count } ... on Problem { message } } }`,
      {
        input: {
          organizationId: payer,
          from: '2026-09-01',
          until: '2026-10-01',
          format,
          locale: 'EN',
        },
      },
    );
    expect(exportStatement).toMatchObject({ __typename: 'StatementExported', count: 4 });
    const id = exportStatement.url.replace('/files/', '');
    const hosted = pricing.runtime.hosted.find(({ name }) => name === 'documents')!;
    const FILE = 'query ($id: ID!) { fileForDownload(id: $id) { name storageKey size } }';
    const fileFor = async (asker: typeof viewer) => {
      const { data } = await ask(hosted, pricing.runtime.tokens, asker, FILE, { id });
      return (data as { fileForDownload: { name: string; storageKey: string } | null })
        .fileForDownload;
    };
    const file = await fileFor(viewer);
    expect(file?.name).toBe(`statement-2026-09-01-2026-09-30.${format.toLowerCase()}`);
    const colleague = { ...person(payer, ['invoices:read']), userId: newId() } as typeof viewer;
    expect(await fileFor(colleague)).toBeNull();
    if (format !== 'CSV') return;
    const stream = await pricing.context().files.open(file!.storageKey);
    const text = await new Response(Readable.toWeb(stream!) as ReadableStream).text();
    expect(text).toContain('2026-09-30,Closing balance,,,,153800.00');
  });
});

describe('debtors and receivables', () => {
  const DEBTORS = `query ($filter: DebtorFilter, $sort: DebtorSort, $first: Int, $after: String) {
    debtors(filter: $filter, sort: $sort, first: $first, after: $after) { totalCount pageInfo { endCursor }
      nodes { organization { id } balance { amount } overdue { amount } oldestOverdueDays
        ageing { notDue { amount } days1To30 { amount } days31To60 { amount } } block { level } } } }`;

  it('are listed by what is overdue, page by page, with their ages', async () => {
    const other = await pricing.customer();
    await trade.setTerms(other, { limit: '1000000', paymentDays: 10 });
    await trade.invoice(other, '7000', '2026-08-20T09:00:00Z');
    const third = await pricing.customer();
    await trade.setTerms(third, { limit: '1000000', paymentDays: 10 });
    await trade.invoice(third, '10000', '2026-08-20T09:00:00Z');
    const first = await pricing.answer(finance, DEBTORS, { sort: 'OVERDUE', first: 1 });
    expect(first.debtors.totalCount).toBe(3);
    const after = first.debtors.pageInfo.endCursor;
    const rest = await pricing.answer(finance, DEBTORS, { sort: 'OVERDUE', first: 2, after });
    const nodes = [...first.debtors.nodes, ...rest.debtors.nodes];
    expect(nodes.map((node) => node.overdue.amount)).toEqual(['10000.00', '7000.00', '0.00']);
    expect(nodes.find((node) => node.organization.id === other)).toMatchObject({
      balance: { amount: '7000.00' },
      overdue: { amount: '7000.00' },
      oldestOverdueDays: 36,
      ageing: { days31To60: { amount: '7000.00' }, days1To30: { amount: '0.00' } },
    });
  });

  it('add up to the receivables of the seller, with the days that sales wait for their money', async () => {
    const { receivables } = await pricing.answer(
      finance,
      '{ receivables(days: 90) { balance { amount currency } overdueCount dso } }',
    );
    expect(receivables).toEqual([
      {
        balance: { amount: '175800.00', currency: 'RUB' },
        overdueCount: 2,
        dso: expect.any(String),
      },
    ]);
  });

  it('are read in as many statements whatever their number', async () => {
    const { statements } = await countStatements(() => pricing.answer(finance, DEBTORS));
    expect(statements).toHaveLength(3);
  });

  it('are for the seller’s people with the scope alone', async () => {
    expect(await pricing.refusal(accountant(payer), DEBTORS)).toBe('FORBIDDEN');
    expect(await pricing.refusal(person(newId(), ['orders:read'], true), DEBTORS)).toBe(
      'FORBIDDEN',
    );
    expect(await pricing.refusal(finance, DEBTORS, { after: 'nonsense' })).toBe('BAD_USER_INPUT');
  });
});
