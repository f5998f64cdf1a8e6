import { newId } from '@kontor/kit/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buyer } from './openPricing.ts';
import { type Answer, finance, openPriceDesk, type PriceDesk, reader, sales } from './priceDesk.ts';

let desk: PriceDesk;

beforeAll(async () => {
  desk = await openPriceDesk(['D-0', 'D-1', 'D-2', 'D-3', 'D-4', 'D-5'], '2026-09-10T09:00:00Z');
});
afterAll(() => desk?.close());

const csv = (...rows: string[]) => ['sku,price,from', ...rows].join('\n');

/** A file of the ERP, compared. */
async function reconcile(listId: string, content: string, isComplete = false) {
  const fileId = await desk.upload(content);
  const { publication } = await desk.change('reconcilePrices', { listId, fileId, isComplete });
  return desk.settled(publication.id);
}

interface Journal {
  totalCount: number;
  nodes: Answer[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

async function journal(listId: string, facts: object = {}, page: object = {}): Promise<Journal> {
  const query = `query ($filter: PriceDiscrepancyFilter, $first: Int, $after: String) {
    priceDiscrepancies(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id sku cause status portalSince foundAt seenAt closedAt explanation explainedBy
        portal { from unitPrice { amount currency } } erp { unitPrice { amount } } } } }`;
  const variables = { filter: { listId, ...facts }, ...page };
  return (await desk.answer(reader, query, variables)).priceDiscrepancies;
}

const bySku = ({ nodes }: Journal) =>
  Object.fromEntries(nodes.map(({ sku, cause, status }) => [sku, `${cause} ${status}`]));

const explain = async (input: object, viewer = sales) =>
  (
    await desk.answer(
      viewer,
      `mutation ($input: ExplainPriceDiscrepanciesInput!) {
        done: explainPriceDiscrepancies(input: $input) { __typename
          ... on PriceDiscrepanciesExplained { discrepancies { id status } }
          ... on Problem { message } ... on InvalidInput { field } } }`,
      { input },
    )
  ).done;

describe('the journal of prices that differ from the ERP', () => {
  it('has each difference with both prices, since when, and why; no price is changed', async () => {
    const list = await desk.createList();
    await desk.publish(list, csv('D-0,100', 'D-1,100', 'D-2,100', 'D-3,100'));
    desk.clock.now = new Date('2026-09-11T09:00:00Z');
    await desk.publish(list, csv('D-1,110'));
    await desk.publish(list, csv('D-2,150'), { activeFrom: '2026-10-01' });
    const before = await desk.prices(list);

    const compared = await reconcile(list, csv('D-0,99', 'D-1,100', 'D-2,150', 'D-4,5'), true);
    expect(compared).toMatchObject({
      ...{ kind: 'RECONCILE', status: 'READY', viewerCanSubmit: false },
      counts: { changed: 3, created: 1, gone: 1 },
    });
    expect(await desk.prices(list)).toEqual(before);
    const found = await journal(list);
    expect(bySku(found)).toEqual({
      'D-0': 'DIFFERENT OPEN',
      'D-1': 'ERP_BEHIND OPEN',
      'D-2': 'NOT_PUBLISHED_YET OPEN',
      'D-3': 'NOT_IN_ERP OPEN',
      'D-4': 'NOT_ON_PORTAL OPEN',
    });
    expect(found.nodes.find(({ sku }) => sku === 'D-1')).toMatchObject({
      portal: [{ from: '1', unitPrice: { amount: '110.0000', currency: 'RUB' } }],
      erp: [{ unitPrice: { amount: '100.0000' } }],
      ...{ portalSince: '2026-09-11', foundAt: '2026-09-11T09:00:00.000Z', closedAt: null },
    });
    expect(await desk.submit(compared.id)).toMatchObject({ code: 'WRONG_STATUS' });
  });

  it('closes what agrees again, and keeps the age of what does not', async () => {
    const list = await desk.createList();
    await desk.publish(list, csv('D-0,100', 'D-1,100', 'D-2,100'));
    desk.clock.now = new Date('2026-09-12T09:00:00Z');
    await reconcile(list, csv('D-0,1', 'D-1,1', 'D-2,1'));
    desk.clock.now = new Date('2026-09-13T09:00:00Z');
    await reconcile(list, csv('D-0,100', 'D-1,2', 'D-2,oops'));
    expect(bySku(await journal(list))).toEqual({
      'D-0': 'DIFFERENT CLOSED',
      'D-1': 'DIFFERENT OPEN',
      'D-2': 'DIFFERENT OPEN',
    });
    const [second] = (await journal(list, { statuses: ['OPEN'] })).nodes.filter(
      ({ sku }) => sku === 'D-1',
    );
    expect(second).toMatchObject({
      ...{ foundAt: '2026-09-12T09:00:00.000Z', seenAt: '2026-09-13T09:00:00.000Z' },
    });
    expect((await journal(list, { causes: ['NOT_IN_ERP'] })).totalCount).toBe(0);
  });

  it('keeps what a person said as long as the two prices are those that it was said of', async () => {
    const list = await desk.createList();
    await desk.publish(list, csv('D-0,100', 'D-1,100'));
    await reconcile(list, csv('D-0,90', 'D-1,90'));
    const ids = (await journal(list)).nodes.map(({ id }) => id);
    const said = await explain({ ids, explanation: 'Agreed by phone' });
    expect(said.discrepancies.map(({ status }: Answer) => status)).toEqual([
      ...['EXPLAINED', 'EXPLAINED'],
    ]);
    await reconcile(list, csv('D-0,90', 'D-1,80'));
    expect(bySku(await journal(list))).toEqual({
      'D-0': 'DIFFERENT EXPLAINED',
      'D-1': 'DIFFERENT OPEN',
    });
    await explain({ ids: ids.slice(0, 1), explanation: 'Done', isClosed: true });
    expect((await journal(list, { statuses: ['CLOSED'] })).totalCount).toBe(1);
    expect(await explain({ ids, explanation: ' ' })).toMatchObject({ field: 'explanation' });
    expect(await explain({ ids: [...ids, newId()], explanation: 'x' })).toMatchObject({
      __typename: 'NotFound',
    });
  });

  it('is read page by page, and by the seller alone', async () => {
    const list = await desk.createList();
    await reconcile(list, csv('D-0,1', 'D-1,1', 'D-2,1'));
    const first = await journal(list, {}, { first: 2 });
    const rest = await journal(list, {}, { first: 2, after: first.pageInfo.endCursor });
    const skus = [...first.nodes, ...rest.nodes].map(({ sku }) => sku);
    expect(skus.sort()).toEqual(['D-0', 'D-1', 'D-2']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    const customer = buyer(await desk.customer(), 'pricelists:read', 'pricelists:write');
    const query = '{ priceDiscrepancies { nodes { id } } }';
    expect(await desk.refusal(customer, query)).toBe('FORBIDDEN');
    await expect(explain({ ids: [newId()], explanation: 'x' }, customer)).rejects.toThrow();
    await expect(explain({ ids: [newId()], explanation: 'x' }, finance)).rejects.toThrow();
  });

  it('compares the prices of a list that the ERP manages with a file that a person brings', async () => {
    const list = await desk.createList({ isErpManaged: true });
    expect(await reconcile(list, csv('D-0,1'))).toMatchObject({ counts: { created: 1 } });
  });
});
