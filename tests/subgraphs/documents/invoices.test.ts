import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { newId } from '@kontor/kit/ids.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { actorOf } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueInvoice } from '../../../subgraphs/documents/src/modules/document/issueInvoice.ts';
import { renderDocument } from '../../../subgraphs/documents/src/modules/document/renderDocument.ts';
import {
  accountant,
  anInvoice,
  buyer,
  finance,
  openPaperWorld,
  type PaperWorld,
  SELLER,
} from './paperWorld.ts';

let world: PaperWorld;

beforeAll(async () => {
  world = await openPaperWorld();
});
afterAll(() => world?.stop());

const PAPER = `query ($invoice: [_Any!]!) {
  _entities(representations: $invoice) {
    ... on Invoice {
      document {
        id kind number date status contentHash
        total { amount currency }
        organization { id } order { id } invoice { id }
        files { id format url size }
      }
    }
  }
}`;

interface Paper {
  id: string;
  number: string;
  contentHash: string;
  total: unknown;
  files: Array<{ id: string; format: string; url: string; size: number }>;
}

async function paperOf(invoiceId: string, viewer = accountant): Promise<Paper | null> {
  const variables = { invoice: [{ __typename: 'Invoice', id: invoiceId }] };
  const { _entities } = await world.ask<{ _entities: Array<{ document: Paper | null }> }>(
    viewer,
    PAPER,
    variables,
  );
  return _entities[0]?.document ?? null;
}

/** The paper with its files, which are made a moment later. */
async function finishedPaper(invoiceId: string): Promise<Paper> {
  await until(async () => (await paperOf(invoiceId))?.files.length === 2);
  return (await paperOf(invoiceId))!;
}

async function issued(more = {}) {
  const invoice = anInvoice(more);
  await world.tellIssued(invoice);
  return { invoice, paper: await finishedPaper(invoice.invoiceId) };
}

const stored = async (key: string) => buffer((await world.runtime.files.open(key))!);
const issueNow = (invoice = anInvoice(), fails = false) => {
  const ctx = world.context();
  return ctx.em.transactional(async () => {
    await issueInvoice(invoice, ctx);
    if (fails) throw new Error('the machine died');
  });
};

describe('an issued invoice', () => {
  test('gets its paper, for people and for programs', async () => {
    const { invoice, paper } = await issued();
    expect(paper).toEqual({
      id: expect.any(String),
      kind: 'INVOICE',
      number: expect.stringMatching(/^СЧ-2026-\d{6}$/),
      date: '2026-09-01',
      status: 'ISSUED',
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      total: { amount: '2440.00', currency: 'RUB' },
      organization: { id: invoice.organizationId },
      order: { id: invoice.orderId },
      invoice: { id: invoice.invoiceId },
      files: ['PDF', 'JSON'].map((format) => ({
        format,
        id: expect.any(String),
        url: expect.stringMatching(/^\/files\/[0-9a-f-]{36}$/),
        size: expect.any(Number),
      })),
    });
    const outbox = await world.rows(`select payload from documents.outbox where key = $1`, [
      paper.id,
    ]);
    expect(outbox).toEqual([
      {
        payload: {
          documentId: paper.id,
          kind: 'INVOICE',
          invoiceId: invoice.invoiceId,
          orderId: invoice.orderId,
          organizationId: invoice.organizationId,
        },
      },
    ]);
  });

  test('says the same in both, with the parties as accounts knows them', async () => {
    const { invoice, paper } = await issued();
    const json = await stored(`documents/${paper.id}.json`);
    expect(createHash('sha256').update(json).digest('hex')).toBe(paper.contentHash);
    expect(JSON.parse(json.toString())).toMatchObject({
      number: paper.number,
      invoice: { number: invoice.number },
      seller: {
        legalName: 'ООО «Контор Трейд»',
        taxId: '7709900011',
        address: expect.stringContaining('Москва'),
      },
      buyer: { legalName: 'ООО «Север»', kpp: '784201001' },
      payee: { bic: '044525999' },
      lines: [{ unit: { code: '006', symbol: 'м' } }, { unit: { code: '796', symbol: 'шт' } }],
      totals: { totalWithVat: '2440.00', byVatRate: [{ vatRate: '22', vat: '440.00' }] },
    });
    const pdf = await stored(`documents/${paper.id}.pdf`);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper.files.map(({ size }) => size)).toEqual([pdf.length, json.length]);
  });

  test('is told again without a second paper', async () => {
    const { invoice, paper } = await issued();
    await Promise.all([world.tellIssued(invoice), world.tellIssued(invoice)]);
    const next = await issued();
    expect(Number(next.paper.number.slice(-6))).toBe(Number(paper.number.slice(-6)) + 1);
    const papers = await world.rows('select id from documents.document where invoice_id = $1', [
      invoice.invoiceId,
    ]);
    expect(papers).toHaveLength(1);
  });

  test('hides its sum from those who may read papers but not invoices', async () => {
    const { invoice } = await issued();
    expect(await paperOf(invoice.invoiceId, buyer)).toMatchObject({ total: null, invoice: null });
  });
});

describe('numbers of papers', () => {
  test('have no gaps and no doubles, whoever fails on the way', async () => {
    const attempts = Array.from({ length: 45 }, (_, index) =>
      issueNow(anInvoice({ issuedOn: '2031-05-05' }), index % 3 === 0),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
    const rows = await world.rows<{ number: string }>(
      `select number from documents.document where date >= '2031-01-01' order by number`,
    );
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 30 }, (_, index) => `СЧ-2031-${String(index + 1).padStart(6, '0')}`),
    );
  });

  test('begin anew each year', async () => {
    await issueNow(anInvoice({ issuedOn: '2032-12-31' }));
    await issueNow(anInvoice({ issuedOn: '2033-01-01' }));
    const rows = await world.rows(
      `select number from documents.document where date > '2032-01-01' order by date`,
    );
    expect(rows).toEqual([{ number: 'СЧ-2032-000001' }, { number: 'СЧ-2033-000001' }]);
  });
});

describe('what is issued', () => {
  test.each([
    `update documents.document set total = 1 where id = $1`,
    `update documents.document set content = '{}' where id = $1`,
    `delete from documents.document where id = $1`,
  ])('withstands "%s"', async (attack) => {
    const { paper } = await issued();
    await expect(world.rows(attack, [paper.id])).rejects.toThrow('never changes');
  });

  test('may still be sent and signed', async () => {
    const { paper } = await issued();
    await world.rows(`update documents.document set status = 'SIGNED' where id = $1`, [paper.id]);
    const rows = await world.rows('select status from documents.document where id = $1', [
      paper.id,
    ]);
    expect(rows).toEqual([{ status: 'SIGNED' }]);
  });

  test('is made again after a crash byte by byte as it was', async () => {
    const { paper } = await issued();
    const key = `documents/${paper.id}.pdf`;
    const before = await stored(key);
    await world.runtime.files.delete(key);
    await renderDocument({ documentId: paper.id }, world.context());
    expect((await stored(key)).equals(before)).toBe(true);
  });
});

describe('where the seller is paid', () => {
  const SET = `mutation ($input: SetPayeeInput!) {
    setPayee(input: $input) { __typename ... on PayeeSet { payee { bankName } } ... on InvalidInput { field } }
  }`;
  const other = {
    account: '40702810600000012345',
    bankName: 'Другой банк',
    bic: '044525999',
    correspondentAccount: '30101810600000000999',
    director: 'Иванов И. И.',
    accountant: 'Петрова П. П.',
  };
  const payeeOf = async (documentId: string) =>
    JSON.parse((await stored(`documents/${documentId}.json`)).toString()).payee;

  test('stands on invoices from then on, not on earlier ones', async () => {
    const earlier = (await issued()).paper;
    const answer = await world.ask(finance, SET, { input: other });
    expect(answer).toEqual({
      setPayee: { __typename: 'PayeeSet', payee: { bankName: 'Другой банк' } },
    });
    const later = (await issued()).paper;
    expect(await payeeOf(later.id)).toEqual(other);
    expect((await payeeOf(earlier.id)).bankName).toBe('АО «ДЕМО БАНК», г. Москва');
    expect(await world.ask(finance, '{ payee { director } }')).toEqual({
      payee: { director: 'Иванов И. И.' },
    });
  });

  test('leaves a trace of who changed it, from what to what', async () => {
    const [before, after] = ['Банк до', 'Банк после'];
    await world.ask(finance, SET, { input: { ...other, bankName: before } });
    await world.ask(finance, SET, { input: { ...other, bankName: after } });
    const traces = () =>
      world.rows<{ user_id: string; before: string; after: string }>(
        `select user_id, before, after from accounts.audit_entry
         where action = 'payee.set' and organization_id = $1 and after like $2`,
        [SELLER, `%${after}%`],
      );
    await until(async () => (await traces()).length > 0);
    const [trace] = await traces();
    expect(`person:${trace?.user_id}`).toBe(actorOf(finance));
    expect(JSON.parse(trace?.before ?? '')).toMatchObject({ bankName: before, bic: other.bic });
    expect(JSON.parse(trace?.after ?? '')).toMatchObject({ bankName: after, bic: other.bic });
  });

  test('is refused when the account cannot be right', async () => {
    const input = { ...other, account: '40702810600000012346' };
    expect(await world.ask(finance, SET, { input })).toMatchObject({
      setPayee: { field: 'account' },
    });
  });

  test('is not for customers to set', async () => {
    for (const customer of [accountant, { ...accountant, scopes: ['documents:issue'] }]) {
      const { errors } = await world.askRaw(customer, SET, { input: other });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

test('an invoice of an organization that accounts does not know waits for an operator', async () => {
  await expect(issueNow(anInvoice({ organizationId: newId() }))).rejects.toThrow('accounts knows');
});
