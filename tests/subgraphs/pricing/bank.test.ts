import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { ask } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../../subgraphs/documents/src/subgraph.ts';
import { clientBank, type ToldPayment } from './bankStatements.ts';
import { killedAtAccount } from './killedAtWork.ts';
import { accountant, controller, finance, type OpenPricing, openPricing } from './openPricing.ts';
import { tradeWith } from './trade.ts';

let pricing: OpenPricing;
let trade: ReturnType<typeof tradeWith>;

beforeAll(async () => {
  pricing = await openPricing('2026-09-10T09:00:00Z', [documents]);
  trade = tradeWith(pricing);
});
afterAll(() => pricing.close());

const ENTRY = `id status place number bookedOn amount { amount currency } account payerName payerTaxId
  payerAccount purpose certainty payer { id } invoices { number } fault { field value reason }
  payment { id amount { amount } externalId allocations { amount { amount } invoice { number } } }
  similarPayment { id }`;
const OUTCOME = '__typename ... on Problem { code message } ... on InvalidInput { field }';
const STATEMENT =
  'id format fileName newEntries knownEntries wrongEntries outgoingEntries received { amount currency }';

/** What `POST /files` does. */
async function upload(content: string | Buffer, viewer = finance) {
  const bytes = Buffer.from(content);
  const file = { storageKey: `uploads/${newId()}`, name: 'bank.txt', contentType: 'text/plain' };
  await pricing.runtime.files.put(file.storageKey, bytes);
  const hosted = pricing.runtime.hosted.find(({ name }) => name === 'documents')!;
  const REGISTER =
    'mutation ($input: RegisterUploadInput!) { registerUpload(input: $input) { id } }';
  const input = { ...file, size: bytes.length };
  const { data } = await ask(hosted, pricing.runtime.tokens, viewer, REGISTER, { input });
  return (data as { registerUpload: { id: string } }).registerUpload.id;
}

const IMPORT = `mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) {
  ${OUTCOME} ... on BankStatementImported { statement { ${STATEMENT} } } } }`;

async function importStatement(content: string | Buffer) {
  const input = { fileId: await upload(content), idempotencyKey: newId() };
  return (await pricing.answer(finance, IMPORT, { input })).importBankStatement;
}

const ENTRIES = `query ($filter: BankEntryFilter, $first: Int, $after: String) {
  bankEntries(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${ENTRY} } } }`;

const entriesOf = async (statementId: string, filter: object = {}) => {
  const variables = { filter: { statementId, ...filter }, first: 100 };
  const { bankEntries } = await pricing.answer(finance, ENTRIES, variables);
  return bankEntries.nodes.toReversed();
};

/** Imports payments, and answers their entries in the order of the file. */
async function told(...payments: ToldPayment[]) {
  const { statement } = await importStatement(clientBank(payments));
  return entriesOf(statement.id);
}

const CONFIRM = `mutation ($input: ConfirmBankEntriesInput!) { confirmBankEntries(input: $input) {
  ${OUTCOME} ... on BankEntriesConfirmed { confirmed { ${ENTRY} } refused { id field message } } } }`;

async function confirm(entries: object[], idempotencyKey = newId(), viewer = finance) {
  const input = { entries, idempotencyKey };
  return (await pricing.answer(viewer, CONFIRM, { input })).confirmBankEntries;
}

async function ignore(id: string, isIgnored = true) {
  const { ignoreBankEntry } = await pricing.answer(
    finance,
    `mutation ($input: IgnoreBankEntryInput!) { ignoreBankEntry(input: $input) { ${OUTCOME}
      ... on BankEntryIgnored { entry { id status } } } }`,
    { input: { id, isIgnored, idempotencyKey: newId() } },
  );
  return ignoreBankEntry;
}

let latest = 7_700_000_000;
const nextNumber = () => {
  latest += 1;
  return String(latest);
};

/** A customer with a tax id that owes an invoice. */
async function debtor(amount = '1000') {
  const [id, taxId] = [newId(), nextNumber()];
  const known = { kind: 'CUSTOMER', name: `Customer ${taxId}`, status: 'ACTIVE', segment: null };
  await pricing.deliver('organization.changed', { id, ...known, legalName: `ООО «${id}»`, taxId });
  await trade.setTerms(id, { limit: '1000000', paymentDays: 30 });
  await trade.invoice(id, amount);
  const { invoices } = await pricing.answer(
    finance,
    'query ($id: ID!) { invoices(filter: { organizationId: $id }) { nodes { id number } } }',
    { id },
  );
  return { id, taxId, invoice: invoices.nodes[0] as { id: string; number: string } };
}

const paidBy = async (organizationId: string) => {
  const { payments } = await pricing.answer(
    finance,
    'query ($id: ID!) { payments(filter: { organizationId: $id }) { nodes { amount { amount } } } }',
    { id: organizationId },
  );
  return payments.nodes.map(({ amount }: { amount: { amount: string } }) => amount.amount);
};

describe('a bank statement', () => {
  it('proposes whose each payment is and what it is for', async () => {
    const [first, second, third] = [await debtor(), await debtor(), await debtor()];
    const { statement } = await importStatement(
      clientBank([
        { number: nextNumber(), amount: '1000.00', purpose: `По счету ${first.invoice.number}` },
        { number: nextNumber(), amount: '500.00', taxId: second.taxId },
        { number: nextNumber(), amount: '70.10', payer: `ООО "${third.id}"` },
        { number: nextNumber(), amount: '5.00' },
        {
          ...{ number: nextNumber(), amount: '6.00', taxId: second.taxId },
          purpose: `За ${third.invoice.number}`,
        },
      ]),
    );
    expect(statement).toMatchObject({
      ...{ format: 'CLIENT_BANK', fileName: 'bank.txt', newEntries: 5, knownEntries: 0 },
      ...{ wrongEntries: 0, outgoingEntries: 0 },
      received: [{ amount: '1581.10', currency: 'RUB' }],
    });
    expect(await entriesOf(statement.id)).toMatchObject([
      {
        ...{ status: 'PROPOSED', certainty: 'INVOICE', payer: { id: first.id } },
        ...{ invoices: [{ number: first.invoice.number }], bookedOn: '2026-09-10' },
      },
      { certainty: 'TAX_ID', payer: { id: second.id }, invoices: [] },
      { certainty: 'NAME', payer: { id: third.id } },
      { certainty: null, payer: null },
      { certainty: null, payer: null, invoices: [] },
    ]);
    expect(await entriesOf(statement.id, { hasPayer: false })).toHaveLength(2);
    expect(await entriesOf(statement.id, { certainty: ['NAME'] })).toHaveLength(1);
    expect(await entriesOf(statement.id, { payerId: second.id })).toHaveLength(1);
  });

  it('tells nothing twice: not in another statement, nor to two who import it at once', async () => {
    const customer = await debtor();
    const payment = { number: nextNumber(), amount: '10.00', taxId: customer.taxId };
    const statements = await Promise.all(
      [1, 2].map(() => importStatement(clientBank([payment, payment]))),
    );
    const counts = statements.map(({ statement }) => statement.newEntries).sort();
    expect(counts).toEqual([0, 1]);
    const next = { number: nextNumber(), amount: '11.00', taxId: customer.taxId };
    const { statement } = await importStatement(clientBank([payment, next]));
    expect(statement).toMatchObject({ newEntries: 1, knownEntries: 1 });
  });

  it('keeps what it can not understand with its place, field, value and reason', async () => {
    const customer = await debtor();
    const { statement } = await importStatement(
      clientBank([
        { number: nextNumber(), amount: '1.00', day: '31.02.2026' },
        { number: nextNumber(), amount: '1e400' },
        { number: nextNumber(), amount: '-5' },
        { number: nextNumber(), amount: '12.00', taxId: customer.taxId },
      ]),
    );
    expect(statement).toMatchObject({ newEntries: 1, wrongEntries: 3 });
    const wrong = await entriesOf(statement.id, { status: ['WRONG'] });
    expect(wrong).toMatchObject([
      { place: 5, amount: null, fault: { field: 'bookedOn', value: '31.02.2026' } },
      { place: 16, fault: { field: 'amount', value: '1e400' } },
      { place: 27, fault: { field: 'amount', value: '-5' } },
    ]);
    const { refused, confirmed } = await confirm([
      { id: wrong[0].id, organizationId: customer.id },
    ]);
    expect(confirmed).toEqual([]);
    expect(refused).toMatchObject([{ id: wrong[0].id, field: 'bookedOn' }]);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['no statement', 'just a text', /column/],
    ['an unknown encoding', Buffer.from('1CClientBankExchange\r\n\x80\x81', 'latin1'), /encoding/],
    ['half a file', clientBank([{ number: '1', amount: '1' }]).subarray(0, 300), /cut off at line/],
    ['half an XML', '<?xml version="1.0"?><Document><BkToCstmrStmt><Stmt>', /column 52/],
    ['nothing', '', /empty/],
  ])(
    'that is %s is refused with its reason, and nothing changes',
    async (_what, content, reason) => {
      const before = await pricing.answer(finance, ENTRIES, {});
      const outcome = await importStatement(content);
      expect(outcome).toMatchObject({ __typename: 'InvalidInput', field: 'fileId' });
      expect(outcome.message).toMatch(reason);
      expect(outcome.message).not.toContain('/tmp');
      expect(await pricing.answer(finance, ENTRIES, {})).toEqual(before);
    },
  );

  it('is not there when another person uploaded the file', async () => {
    const input = { fileId: await upload(clientBank([])), idempotencyKey: newId() };
    const { importBankStatement } = await pricing.answer(controller, IMPORT, { input });
    expect(importBankStatement).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('a confirmed entry', () => {
  it('is a payment that pays the invoice of its purpose, and teaches whose the account is', async () => {
    const customer = await debtor();
    const account = '40702810900000000777';
    const purpose = `Оплата ${customer.invoice.number}`;
    const [entry] = await told({ number: nextNumber(), amount: '1000.00', purpose, account });
    const { confirmed, refused } = await confirm([{ id: entry.id }]);
    expect(refused).toEqual([]);
    expect(confirmed).toMatchObject([
      {
        ...{ status: 'CONFIRMED', payer: { id: customer.id } },
        payment: {
          amount: { amount: '1000.00' },
          allocations: [
            { amount: { amount: '1000.00' }, invoice: { number: customer.invoice.number } },
          ],
        },
      },
    ]);
    const [next] = await told({ number: nextNumber(), amount: '3.00', account });
    expect(next).toMatchObject({ certainty: 'ACCOUNT', payer: { id: customer.id } });
  });

  it('is what a person corrects it to', async () => {
    const [proposed, real] = [await debtor(), await debtor()];
    await trade.invoice(real.id, '300');
    const [entry] = await told({ number: nextNumber(), amount: '200.00', taxId: proposed.taxId });
    const invoices = await pricing.answer(
      finance,
      'query ($id: ID!) { invoices(filter: { organizationId: $id }) { nodes { id number } } }',
      { id: real.id },
    );
    const [newest] = invoices.invoices.nodes;
    const correction = { id: entry.id, organizationId: real.id, invoiceIds: [newest.id] };
    const { confirmed } = await confirm([correction]);
    expect(confirmed).toMatchObject([
      {
        ...{ certainty: null, payer: { id: real.id }, invoices: [{ number: newest.number }] },
        payment: { allocations: [{ invoice: { number: newest.number } }] },
      },
    ]);
    expect(await paidBy(proposed.id)).toEqual([]);
    expect((await confirm([{ id: entry.id, organizationId: proposed.id }])).refused).toMatchObject([
      { field: 'organizationId' },
    ]);
  });

  it('is one payment however often and by however many it is confirmed', async () => {
    const customer = await debtor();
    const entries = await told(
      ...['1.00', '2.00', '3.00'].map((amount) => ({
        ...{ number: nextNumber(), amount, taxId: customer.taxId },
      })),
    );
    const ids = entries.map(({ id }: { id: string }) => ({ id }));
    const outcomes = await Promise.all([
      confirm(ids, newId(), finance),
      confirm(ids.toReversed(), newId(), controller),
      confirm([ids[1]], newId(), finance),
    ]);
    expect(outcomes.flatMap(({ refused }) => refused)).toEqual([]);
    expect((await paidBy(customer.id)).sort()).toEqual(['1.00', '2.00', '3.00']);
    expect((await confirm(ids)).confirmed).toHaveLength(3);
    expect(await paidBy(customer.id)).toHaveLength(3);
  });

  it('is one payment when the process was killed at it and somebody tries again', async () => {
    const customer = await debtor();
    const [entry] = await told({ number: nextNumber(), amount: '5.00', taxId: customer.taxId });
    const key = newId();
    const work = () => confirm([{ id: entry.id }], key);
    const killed = await killedAtAccount(pricing, customer.id, work);
    expect(killed.status).toBe('rejected');
    expect(await paidBy(customer.id)).toEqual([]);
    expect((await work()).confirmed).toMatchObject([{ status: 'CONFIRMED' }]);
    expect((await work()).confirmed).toHaveLength(1);
    expect(await paidBy(customer.id)).toEqual(['5.00']);
  });

  it('is one payment with the same entry of a statement in another format', async () => {
    const customer = await debtor();
    const payment = { number: nextNumber(), amount: '44.00', taxId: customer.taxId };
    const [entry] = await told(payment);
    await confirm([{ id: entry.id }]);
    const table = `Дата;Номер;Приход;ИНН;Счет\n10.09.2026;${payment.number};44,00;;40702810000000000001\n`;
    const { statement } = await importStatement(table);
    const [again] = await entriesOf(statement.id);
    expect(again).toMatchObject({ status: 'PROPOSED', payer: null });
    const { confirmed } = await confirm([{ id: again.id, organizationId: customer.id }]);
    expect(confirmed).toMatchObject([{ payment: { amount: { amount: '44.00' } } }]);
    expect(await paidBy(customer.id)).toEqual(['44.00']);
  });

  it('is recorded beside others that can not be', async () => {
    const customer = await debtor();
    const { statement } = await importStatement(
      `Date;Number;Amount;Currency;INN\n10.09.2026;${nextNumber()};7.00;RUB;${customer.taxId}\n` +
        `10.09.2026;${nextNumber()};8.00;USD;${customer.taxId}\n10.09.2026;${nextNumber()};9.00;RUB;\n` +
        `11.09.2026;${nextNumber()};6.00;RUB;${customer.taxId}\n`,
    );
    const [good, dollars, unknown, tomorrow] = await entriesOf(statement.id);
    const ids = [good, dollars, unknown, tomorrow].map(({ id }) => ({ id }));
    const { confirmed, refused } = await confirm([...ids, { id: newId() }, { id: 'x' }]);
    expect(confirmed).toMatchObject([{ id: good.id }]);
    const reasons = new Map(
      refused.map(({ id, field }: { id: string; field: string }) => [id, field]),
    );
    expect(reasons.get(dollars.id)).toBe('currency');
    expect(reasons.get(unknown.id)).toBe('organizationId');
    expect(reasons.get(tomorrow.id)).toBe('receivedOn');
    expect(reasons.get('x')).toBe('id');
    expect(await paidBy(customer.id)).toEqual(['7.00']);
  });

  it('is not confirmed while it is set aside, and not set aside once it is a payment', async () => {
    const customer = await debtor();
    const [entry] = await told({ number: nextNumber(), amount: '2.00', taxId: customer.taxId });
    expect(await ignore(entry.id)).toMatchObject({ entry: { status: 'IGNORED' } });
    expect((await confirm([{ id: entry.id }])).refused).toHaveLength(1);
    expect(await ignore(entry.id, false)).toMatchObject({ entry: { status: 'PROPOSED' } });
    expect((await confirm([{ id: entry.id }])).confirmed).toHaveLength(1);
    expect(await ignore(entry.id)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await ignore(newId())).toMatchObject({ __typename: 'NotFound' });
  });

  it('warns of a payment that somebody has recorded by hand', async () => {
    const customer = await debtor();
    const { payment } = await trade.pay(customer.id, '66.00');
    const [entry] = await told({ number: nextNumber(), amount: '66.00', taxId: customer.taxId });
    expect(entry.similarPayment).toEqual({ id: payment.id });
  });

  it.each([
    ['none', []],
    ['one twice', [{ id: 'a' }, { id: 'a' }]],
    ['more than 100', Array.from({ length: 101 }, () => ({ id: newId() }))],
  ])('is refused when %s are named', async (_what, entries) => {
    expect(await confirm(entries)).toMatchObject({ __typename: 'InvalidInput', field: 'entries' });
  });
});

it('shows bank entries to the seller’s finance alone', async () => {
  const customer = await debtor();
  const [entry] = await told({ number: nextNumber(), amount: '2.00', taxId: customer.taxId });
  const theirs = { ...accountant(customer.id), scopes: ['invoices:read', 'payments:write'] };
  for (const viewer of [accountant(customer.id), theirs]) {
    expect(await pricing.refusal(viewer, ENTRIES, {})).toBe('FORBIDDEN');
    const input = { entries: [{ id: entry.id }], idempotencyKey: newId() };
    expect(await pricing.refusal(viewer, CONFIRM, { input })).toBe('FORBIDDEN');
    const upload = { fileId: newId(), idempotencyKey: newId() };
    expect(await pricing.refusal(viewer, IMPORT, { input: upload })).toBe('FORBIDDEN');
  }
  expect(await paidBy(customer.id)).toEqual([]);
});

it('lists entries page by page in a constant number of statements', async () => {
  const customers = [await debtor(), await debtor(), await debtor()];
  const entries = await told(
    ...customers.map(({ taxId, invoice }) => ({
      ...{ number: nextNumber(), amount: '10.00', taxId, purpose: invoice.number },
    })),
  );
  await confirm(entries.map(({ id }: { id: string }) => ({ id })));
  const count = async (first: number) => {
    const list = () => pricing.answer(finance, ENTRIES, { first });
    return (await countStatements(list)).statements.length;
  };
  expect(await count(3)).toBe(await count(1));
  const { bankEntries: page } = await pricing.answer(finance, ENTRIES, { first: 1 });
  const after = page.pageInfo.endCursor;
  const { bankEntries: next } = await pricing.answer(finance, ENTRIES, { first: 1, after });
  expect(next.nodes[0].id).not.toBe(page.nodes[0].id);
});
