import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginComparison } from '../../../subgraphs/pricing/src/modules/publication/comparison.writes.ts';
import { buyer } from './openPricing.ts';
import {
  type Answer,
  erp,
  finance,
  openPriceDesk,
  type PriceDesk,
  reader,
  sales,
  salesHead,
} from './priceDesk.ts';

const SKUS = Array.from({ length: 20 }, (_, i) => `P-${String(i).padStart(2, '0')}`);

let desk: PriceDesk;

beforeAll(async () => {
  desk = await openPriceDesk(SKUS, '2026-09-10T09:00:00Z');
});
afterAll(() => desk?.close());

interface Shown extends Answer {
  moves: Array<{ products: number }>;
  rises: { pageInfo: { endCursor: string } };
  falls: { nodes: unknown[] };
}

const csv = (...rows: string[]) => ['sku,price,from', ...rows].join('\n');

describe('a price list', () => {
  const create = async (facts: object) => {
    const terms = { name: 'Spring', level: 'BASE', currency: 'RUB', idempotencyKey: newId() };
    const { done } = await desk.answer(
      sales,
      `mutation ($input: CreatePriceListInput!) { done: createPriceList(input: $input) { __typename
        ... on PriceListCreated { list { id isErpManaged rowCount } }
        ... on Problem { message } ... on InvalidInput { field } } }`,
      { input: { ...terms, ...facts } },
    );
    return done;
  };

  it('is made once, empty, and under a name of its own', async () => {
    const key = { name: 'Autumn', isErpManaged: true, idempotencyKey: newId() };
    const made = await create(key);
    expect(made.list).toMatchObject({ isErpManaged: true, rowCount: 0 });
    expect(await create(key)).toEqual(made);
    expect(await create({ name: 'Autumn ' })).toMatchObject({ field: 'name' });
  });

  it('is for a customer and a contract that there are', async () => {
    const customer = await desk.customer();
    const own = { name: newId(), level: 'CONTRACT', organizationId: customer };
    const unknown = { __typename: 'NotFound' };
    expect(await create({ ...own, organizationId: newId() })).toMatchObject(unknown);
    expect(await create({ ...own, organizationId: 'nobody' })).toMatchObject(unknown);
    expect(await create({ ...own, contractId: newId() })).toMatchObject(unknown);
    expect(await create({ ...own, level: 'BASE' })).toMatchObject({ field: 'organizationId' });
    expect(await create({ name: newId(), currency: 'XRB' })).toMatchObject({ field: 'currency' });
    expect(await create(own)).toMatchObject({ __typename: 'PriceListCreated' });
  });
});

describe('publishing prices', () => {
  it('takes a file, shows what it changes, and waits for a second person', async () => {
    const list = await desk.createList();
    await desk.publish(list, csv('P-00,100', 'P-01,200', 'P-02,300', 'P-02,270,10'));
    const draft = await desk.read(list, csv('P-00,110', 'P-01,100', 'P-02,300', 'P-03,5', 'X-9,1'));
    expect(draft).toMatchObject({
      ...{ status: 'READY', kind: 'UPLOAD', mode: 'PARTIAL', title: 'prices.csv' },
      counts: {
        ...{ changed: 2, created: 1, gone: 0, unchanged: 1, wrong: 1, unknownSkus: 1 },
        ...{ belowCost: 0, belowFloor: 0 },
      },
      wrongRows: [
        { row: 6, field: 'sku', value: 'X-9', reason: 'the catalogue has no product X-9' },
      ],
      wrongRowsUrl: expect.stringMatching(/^\/files\//),
      viewerCanSubmit: true,
    });
    expect(await desk.prices(list)).toMatchObject({ 'P-00': { 1: '100.0000' } });

    expect(await desk.submit(draft.id)).toMatchObject({ publication: { status: 'SUBMITTED' } });
    expect(await desk.approve(draft.id, salesHead)).toMatchObject({
      publication: { status: 'PUBLISHED', activeFrom: '2026-09-10' },
    });
    expect(await desk.prices(list)).toEqual({
      'P-00': { 1: '110.0000' },
      'P-01': { 1: '100.0000' },
      'P-02': { 1: '300.0000', 10: '270.0000' },
      'P-03': { 1: '5.0000' },
    });
  });

  it('shows moves as a distribution, and the biggest of them first', async () => {
    const list = await desk.createList();
    const before = SKUS.slice(0, 6).map((sku) => `${sku},100`);
    await desk.publish(list, csv(...before));
    const prices = [100, 150, 103, 97, 45, 100.01];
    const draft = await desk.read(list, csv(...prices.map((price, i) => `${SKUS[i]},${price}`)));
    const more = `moves { from until products }
      rises: changes(show: RISES, first: 1) { totalCount pageInfo { endCursor }
        nodes { sku movePercent before { unitPrice { amount } } after { unitPrice { amount currency } } } }
      falls: changes(show: FALLS) { nodes { sku movePercent } }`;
    const { moves, rises, falls } = (await desk.draft(draft.id, reader, more)) as Shown;
    expect(moves.filter(({ products }) => products > 0)).toEqual([
      { from: null, until: '-50', products: 1 },
      { from: '-5', until: '-1', products: 1 },
      { from: '0.01', until: '1', products: 1 },
      { from: '1', until: '5', products: 1 },
      { from: '50', until: null, products: 1 },
    ]);
    expect(rises).toMatchObject({
      totalCount: 3,
      nodes: [
        {
          ...{ sku: 'P-01', movePercent: '50.00', before: [{ unitPrice: { amount: '100.0000' } }] },
          after: [{ unitPrice: { amount: '150.0000', currency: 'RUB' } }],
        },
      ],
    });
    expect(falls.nodes).toEqual([
      { sku: 'P-04', movePercent: '-55.00' },
      { sku: 'P-03', movePercent: '-3.00' },
    ]);
    const after = rises.pageInfo.endCursor;
    const next = `changes(show: RISES, after: ${JSON.stringify(after)}) { nodes { sku } }`;
    expect(await desk.draft(draft.id, reader, next)).toMatchObject({
      changes: { nodes: [{ sku: 'P-02' }, { sku: 'P-05' }] },
    });
  });

  it('warns of prices below cost, and below the floor of the price group', async () => {
    const list = await desk.createList();
    const { em } = desk.context();
    for (const [sku, cost] of [
      ['P-10', '92'],
      ['P-11', '92'],
      ['P-12', '92'],
    ] as const) {
      await em.execute(
        `insert into product_cost (product_id, active_from, currency, cost)
          values (?, '2026-01-01', 'RUB', ?)`,
        [await desk.productId(sku), cost],
      );
    }
    const draft = await desk.read(list, csv('P-10,91.99', 'P-11,99.99', 'P-12,100', 'P-13,1'));
    expect(draft.counts).toMatchObject({ created: 4, belowCost: 1, belowFloor: 2 });
    const more = `changes(show: BELOW_FLOOR) { nodes {
      sku isBelowCost cost { amount } floor { amount } } }`;
    expect(await desk.draft(draft.id, reader, more)).toMatchObject({
      changes: {
        nodes: [
          {
            ...{ sku: 'P-10', isBelowCost: true },
            ...{ cost: { amount: '92.0000' }, floor: { amount: '100.0000' } },
          },
          { sku: 'P-11', isBelowCost: false },
        ],
      },
    });
  });

  it('is never approved by who made or submitted it, nor by a program', async () => {
    const list = await desk.createList();
    const { id } = await desk.read(list, csv('P-00,1'), {}, salesHead);
    expect(await desk.approve(id, finance)).toMatchObject({ code: 'WRONG_STATUS' });
    await desk.submit(id, sales);
    expect(await desk.draft(id, salesHead)).toMatchObject({ viewerCanApprove: false });
    expect(await desk.draft(id, finance)).toMatchObject({ viewerCanApprove: true });
    expect(await desk.approve(id, salesHead)).toMatchObject({ code: 'SAME_PERSON' });
    expect(await desk.approve(id, erp)).toMatchObject({ code: 'PERSON_NEEDED' });
    expect(await desk.prices(list)).toEqual({});
    await expect(desk.approve(id, sales)).rejects.toThrow('FORBIDDEN');
    expect(await desk.approve(id, finance)).toMatchObject({ publication: { status: 'PUBLISHED' } });
  });

  it('goes back with a reason, is compared anew, and then needs to be submitted again', async () => {
    const list = await desk.createList();
    const { id } = await desk.read(list, csv('P-00,1'));
    await desk.submit(id);
    expect(await desk.change('rejectPricePublication', { id, reason: ' ' }, finance)).toMatchObject(
      { field: 'reason' },
    );
    const rejected = await desk.change(
      'rejectPricePublication',
      { id, reason: 'Too low' },
      finance,
    );
    expect(rejected.publication).toMatchObject({ status: 'REJECTED', reason: 'Too low' });
    expect(await desk.approve(id)).toMatchObject({ code: 'WRONG_STATUS' });
    await desk.change('comparePricePublication', { id });
    expect(await desk.settled(id)).toMatchObject({
      ...{ status: 'READY', submittedBy: null, decidedBy: null, reason: null },
    });
  });

  it('holds from its day without anybody doing anything', async () => {
    const list = await desk.createList();
    await desk.publish(list, csv('P-00,100'));
    await desk.publish(list, csv('P-00,120'), { activeFrom: '2026-10-01' });
    expect(await desk.prices(list)).toEqual({ 'P-00': { 1: '100.0000' } });
    expect(await desk.prices(list, { date: '2026-09-30' })).toEqual({ 'P-00': { 1: '100.0000' } });
    expect(await desk.prices(list, { date: '2026-10-01' })).toEqual({ 'P-00': { 1: '120.0000' } });
    expect(
      await desk.change('uploadPrices', {
        ...{ listId: list, fileId: await desk.upload(csv('P-00,1')), activeFrom: '2026-09-09' },
      }),
    ).toMatchObject({ field: 'activeFrom' });
  });

  it('takes the day that a file names, if all of its rows name it', async () => {
    const list = await desk.createList();
    const file = ['sku;price;действует с', 'P-00;1;01.11.2026', 'P-01;1;', 'P-02;1;02.11.2026'];
    expect(await desk.read(list, file.join('\n'))).toMatchObject({
      ...{ status: 'READY', activeFrom: '2026-11-01', counts: { created: 2, wrong: 1 } },
      wrongRows: [{ row: 4, field: 'activeFrom' }],
    });
    const past = ['sku;price;valid from', 'P-00;1;01.02.2020'].join('\n');
    expect(await desk.read(list, past)).toMatchObject({
      ...{ status: 'FAILED', failure: expect.stringContaining('2020-02-01, which is past') },
    });
  });

  it('takes out of the list what a complete file does not name, and keeps what it names wrongly', async () => {
    const list = await desk.createList();
    await desk.publish(list, csv('P-00,100', 'P-01,200', 'P-02,300', 'P-02,270,10', 'P-03,7'));
    const file = csv('P-00,101', 'P-02,310', 'P-02,free,10', 'P-03,NaN');
    const draft = await desk.read(list, file, { mode: 'FULL' });
    expect(draft.counts).toMatchObject({ changed: 2, gone: 1, wrong: 2 });
    await desk.submit(draft.id);
    await desk.approve(draft.id);
    expect(await desk.prices(list)).toEqual({
      'P-00': { 1: '101.0000' },
      'P-02': { 1: '310.0000', 10: '270.0000' },
      'P-03': { 1: '7.0000' },
    });
  });

  it('writes what changes, however many prices the list has', async () => {
    const list = await desk.createList();
    await desk.publish(list, csv(...SKUS.map((sku) => `${sku},100`)));
    expect(await desk.versionsOf(list)).toBe(SKUS.length);
    const file = csv(...SKUS.map((sku, i) => `${sku},${i < 3 ? 90 : 100}`));
    await desk.publish(list, file, { mode: 'FULL' });
    expect(await desk.versionsOf(list)).toBe(SKUS.length + 3);
  });
});

describe('editing prices in place', () => {
  const edit = (listId: string, rows: object[], viewer = sales) =>
    desk.change('editPrices', { listId, rows }, viewer);

  it('makes a draft of all steps of a product, or takes it out', async () => {
    const list = await desk.createList();
    await desk.publish(list, csv('P-00,100', 'P-00,90,10', 'P-01,5'));
    const { publication } = await edit(list, [
      { sku: 'p 00', steps: [{ unitPrice: '95.5' }] },
      { sku: 'P-01', steps: [] },
    ]);
    expect(publication).toMatchObject({
      ...{ status: 'READY', kind: 'EDIT', counts: { changed: 1, gone: 1 } },
    });
    await desk.submit(publication.id);
    await desk.approve(publication.id);
    expect(await desk.prices(list)).toEqual({ 'P-00': { 1: '95.5000' } });
  });

  it('refuses what is no price, and unknown or repeated products, at their place', async () => {
    const list = await desk.createList();
    const price = (unitPrice: string, from = '1') => [{ from, unitPrice }];
    const refused = async (...rows: object[]) => (await edit(list, rows)).field;
    expect(await refused()).toBe('rows');
    expect(await refused({ sku: 'P-00', steps: price('0') })).toBe('rows.0.steps.0.unitPrice');
    expect(await refused({ sku: 'P-00', steps: price('1', '0') })).toBe('rows.0.steps.0.from');
    expect(await refused({ sku: 'NO', steps: price('1') })).toBe('rows.0.sku');
    const twice = [
      { sku: 'P-00', steps: price('1') },
      { sku: 'P00', steps: price('1') },
    ];
    expect(await refused(...twice)).toBe('rows.1.sku');
    await expect(edit(list, [{ sku: 'P-00', steps: price('1e400') }])).rejects.toThrow();
    expect((await desk.draftsOf(list)).length).toBe(0);
  });

  it('is refused for a list that the ERP manages, and the try is in the audit log', async () => {
    const list = await desk.createList({ isErpManaged: true });
    const fileId = await desk.upload(csv('P-00,1'));
    const refused = { code: 'ERP_MANAGED' };
    const rows = [{ sku: 'P-00', steps: [{ unitPrice: '1' }] }];
    expect(await edit(list, rows)).toMatchObject(refused);
    expect(await desk.change('uploadPrices', { listId: list, fileId })).toMatchObject(refused);
    const { organizationId } = sales as { organizationId: string };
    const audited = (await desk.jobs('recordAudit', organizationId)) as Array<{ action: string }>;
    expect(audited.filter(({ action }) => action === 'prices.editRefused')).toHaveLength(2);

    const draft = await desk.read(list, csv('P-00,1'), {}, erp);
    expect(await desk.submit(draft.id, sales)).toMatchObject({ publication: {} });
    await desk.approve(draft.id);
    expect(await desk.prices(list)).toEqual({ 'P-00': { 1: '1.0000' } });
  });
});

describe('taking a publication back', () => {
  it('puts former prices back by a publication of its own, but not over later ones', async () => {
    const list = await desk.createList();
    await desk.publish(list, csv('P-00,100', 'P-01,200'));
    const wrong = await desk.publish(list, csv('P-00,1', 'P-01,2', 'P-02,3'));
    await desk.publish(list, csv('P-01,222'));
    const { publication } = await desk.change('undoPricePublication', { id: wrong.id });
    const draft = await desk.settled(publication.id);
    expect(draft).toMatchObject({ kind: 'RESTORE', counts: { changed: 1, gone: 1 } });
    await desk.submit(draft.id);
    await desk.approve(draft.id);
    expect(await desk.prices(list)).toEqual({
      'P-00': { 1: '100.0000' },
      'P-01': { 1: '222.0000' },
    });
    expect(await desk.change('undoPricePublication', { id: newId() })).toMatchObject({
      __typename: 'NotFound',
    });
  });

  it('is possible before it is published, too: nothing of it stays', async () => {
    const list = await desk.createList();
    const { id } = await desk.read(list, csv('P-00,1'));
    await desk.change('withdrawPricePublication', { id });
    expect(await desk.submit(id)).toMatchObject({ code: 'WRONG_STATUS' });
    const { em } = desk.context();
    expect(await em.execute('select from staged_price where draft_id = ?', [id])).toEqual([]);
  });
});

describe('two at once', () => {
  it('publish a draft once, whoever of them is first', async () => {
    const list = await desk.createList();
    const { id } = await desk.read(list, csv('P-00,1'));
    await desk.submit(id);
    const outcomes = await Promise.all([desk.approve(id, finance), desk.approve(id, salesHead)]);
    expect(outcomes.map(({ code }) => code ?? 'PUBLISHED').sort()).toEqual([
      'PUBLISHED',
      'WRONG_STATUS',
    ]);
    expect(await desk.versionsOf(list)).toBe(1);
  });

  it('answer the same for the same key, and refuse it for another input', async () => {
    const list = await desk.createList();
    const { id } = await desk.read(list, csv('P-00,1'));
    await desk.submit(id);
    const key = { idempotencyKey: newId() };
    const outcomes = await Promise.all([1, 2, 3].map(() => desk.approve(id, finance, key)));
    expect(outcomes.map(({ publication }) => publication?.status)).toEqual(
      Array(3).fill('PUBLISHED'),
    );
    expect(await desk.versionsOf(list)).toBe(1);
    expect(await desk.approve(newId(), finance, key)).toMatchObject({
      __typename: 'IdempotencyConflict',
    });
  });

  it('never publish over prices that a draft was not compared with', async () => {
    const list = await desk.createList();
    await desk.publish(list, csv('P-00,100', 'P-01,100'));
    const drafts = [
      await desk.read(list, csv('P-00,90', 'P-01,100')),
      await desk.read(list, csv('P-00,80', 'P-01,70')),
    ];
    for (const { id } of drafts) await desk.submit(id);
    const outcomes = await Promise.all(drafts.map(({ id }) => desk.approve(id)));
    const late = outcomes.findIndex(({ code }) => code === 'CHANGED_MEANWHILE');
    expect(outcomes.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(outcomes[late].skus).toContain('P-00');

    const { id } = drafts[late]!;
    await desk.change('comparePricePublication', { id });
    await desk.settled(id);
    await desk.submit(id);
    expect(await desk.approve(id)).toMatchObject({ publication: { status: 'PUBLISHED' } });
    const [wanted] = late === 0 ? ['90.0000'] : ['80.0000'];
    expect(await desk.prices(list)).toMatchObject({ 'P-00': { 1: wanted } });
  });

  it('keep what was compared from a job that comes too late to compare it', async () => {
    const list = await desk.createList();
    const { id } = await desk.read(list, csv('P-00,90'));
    await desk.submit(id);
    const { em } = desk.runtime.hosted.find(({ name }) => name === 'pricing')!.createContext();
    expect(await beginComparison(em, id, '2026-09-10', new Date())).toBe(false);
    await desk.approve(id);
    expect(await desk.prices(list)).toEqual({ 'P-00': { 1: '90.0000' } });
  });

  it('do not disturb each other in different products of a list', async () => {
    const list = await desk.createList();
    const drafts = [await desk.read(list, csv('P-00,90')), await desk.read(list, csv('P-01,80'))];
    for (const { id } of drafts) await desk.submit(id);
    await Promise.all(drafts.map(({ id }) => desk.approve(id)));
    expect(Object.keys(await desk.prices(list))).toEqual(['P-00', 'P-01']);
  });
});

describe('a large publication', () => {
  it('is read, and published in the background, or as a whole not at all', async () => {
    const many = Array.from({ length: 5_100 }, (_, i) => `M-${i}`);
    await desk.addProducts(many);
    const list = await desk.createList();
    const { id, counts } = await desk.read(list, csv(...many.map((sku) => `${sku},10`)));
    expect(counts).toMatchObject({ created: 5_100, wrong: 0 });
    await desk.submit(id);
    expect((await desk.approve(id)).publication.status).toMatch(/PUBLISHING|PUBLISHED/);
    expect(await desk.settled(id)).toMatchObject({ status: 'PUBLISHED' });
    expect(await desk.versionsOf(list)).toBe(5_100);
    const page = await desk.answer(
      reader,
      `query ($id: ID!) { priceList(id: $id) { rowCount prices(search: "m 51", first: 2) {
        totalCount pageInfo { hasNextPage } nodes { sku activeFrom publication { id } } } } }`,
      { id: list },
    );
    expect(page.priceList).toEqual({
      rowCount: 5_100,
      prices: {
        ...{ totalCount: 11, pageInfo: { hasNextPage: true } },
        nodes: ['M-51', 'M-510'].map((sku) => ({
          ...{ sku, activeFrom: '2026-09-10', publication: { id } },
        })),
      },
    });
  }, 60_000);
});

describe('who sees what', () => {
  const QUERY = `{ pricePublications { nodes { id } } }`;

  it('shows customers nothing of it, whatever scopes they have', async () => {
    const list = await desk.createList();
    const { id } = await desk.read(list, csv('P-00,1'));
    const customer = await desk.customer();
    const plain = buyer(customer);
    const head = buyer(customer, 'pricelists:read', 'pricelists:write', 'pricelists:approve');
    for (const viewer of [plain, head]) {
      expect(await desk.refusal(viewer, QUERY)).toBe('FORBIDDEN');
      const one = `{ pricePublication(id: "${id}") { id } }`;
      expect(await desk.refusal(viewer, one)).toBe('FORBIDDEN');
      expect(await desk.refusal(viewer, `{ priceList(id: "${list}") { id } }`)).toBe('FORBIDDEN');
      await expect(desk.submit(id, viewer)).rejects.toThrow('FORBIDDEN');
      await expect(desk.approve(id, viewer)).rejects.toThrow('FORBIDDEN');
    }
  });

  it('lets those who only read prepare nothing', async () => {
    const list = await desk.createList();
    const rows = [{ sku: 'P-00', steps: [] }];
    await expect(desk.change('editPrices', { listId: list, rows }, reader)).rejects.toThrow(
      'FORBIDDEN',
    );
    await expect(desk.createList({}, finance)).rejects.toThrow('FORBIDDEN');
  });

  it('costs as many statements for many publications as for one', async () => {
    const list = await desk.createList();
    const query = (
      first: number,
    ) => `{ pricePublications(first: ${first}, filter: { listId: "${list}" }) {
      nodes { id list { id name } restores { id } moves { products } wrongRows { row } } } }`;
    for (const price of [1, 2, 3]) await desk.read(list, csv(`P-00,${price}`));
    const one = await countStatements(() => desk.answer(reader, query(1)));
    const three = await countStatements(() => desk.answer(reader, query(3)));
    expect(three.result.pricePublications.nodes).toHaveLength(3);
    expect(three.statements).toHaveLength(one.statements.length);
  });
});

describe('what is broken off', () => {
  it('is read again from its start by whoever takes the job up', async () => {
    const list = await desk.createList();
    const fileId = await desk.upload(csv('P-00,1', 'P-01,2'));
    const { publication } = await desk.change('uploadPrices', { listId: list, fileId });
    await desk.settled(publication.id);
    const { em } = desk.context();
    await em.execute(`update price_draft set status = 'READING' where id = ?`, [publication.id]);
    await em.execute(
      `insert into job_request (id, task, payload, max_attempts)
        values (?, 'pricing:readDraft', ?, 3)`,
      [newId(), JSON.stringify({ id: publication.id })],
    );
    await until(async () => (await desk.draft(publication.id)).status === 'READY');
    expect(await desk.draft(publication.id)).toMatchObject({ counts: { created: 2 } });
  });
});
