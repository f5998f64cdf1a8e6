import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@kontor/kit/ids.ts';
import { ask, person, until } from '@kontor/kit/testing/runtime.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import { documents } from '../../../subgraphs/documents/src/subgraph.ts';
import { openPricing } from './openPricing.ts';

export type PriceDesk = Awaited<ReturnType<typeof openPriceDesk>>;
export type Answer = Record<string, unknown> & { id: string };

const SELLER = newId();
const READ = ['prices:read', 'pricelists:read'];

const staff = (...scopes: string[]): Viewer => {
  const viewer = person(SELLER, [...READ, ...scopes], true);
  return viewer.kind === 'person' ? { ...viewer, userId: newId() } : viewer;
};

/** May prepare prices. */
export const sales = staff('pricelists:write');
/** May prepare and approve them, though not the same ones. */
export const salesHead = staff('pricelists:write', 'pricelists:approve');
/** May approve them. */
export const finance = staff('pricelists:approve');
export const reader = staff();
/** A program that the ERP works through. */
export const erp: Viewer = {
  ...{ kind: 'program', apiKeyId: newId(), organizationId: SELLER, isStaff: true },
  scopes: [...READ, 'pricelists:write', 'pricelists:approve'],
};

const DRAFT = `id status kind mode title activeFrom madeBy submittedBy decidedBy reason failure progress
  counts { changed created gone unchanged wrong unknownSkus belowCost belowFloor }
  wrongRows { row field value reason } wrongRowsUrl viewerCanSubmit viewerCanApprove`;
const SAVED = `__typename ... on PricePublicationSaved { publication { ${DRAFT} } }
  ... on Problem { message code } ... on InvalidInput { field }
  ... on PricePublicationRefused { skus }`;

/** The desk at which prices are made: pricing, the catalogue with a few products, and uploads. */
export async function openPriceDesk(products: readonly string[], now?: string) {
  const pricing = await openPricing(now, [catalog, documents]);
  const { runtime, answer } = pricing;
  const hosted = (wanted: string) => runtime.hosted.find(({ name }) => name === wanted)!;
  await addProducts(products);
  runtime.start();

  async function addProducts(skus: readonly string[]) {
    const path = join(tmpdir(), `kontor-goods-${newId()}.csv`);
    await writeFile(path, ['sku,name', ...skus.map((sku) => `${sku},${sku}`)].join('\n'));
    await hosted('catalog').import('catalogue', { path, options: {}, progress: () => undefined });
  }

  async function productId(sku: string): Promise<string> {
    const { em } = hosted('catalog').createContext();
    const [row] = await em.execute<Array<{ id: string }>>('select id from product where sku = ?', [
      sku,
    ]);
    return row!.id;
  }

  /** What `POST /files` does. */
  async function upload(content: string | Buffer, viewer = sales, name = 'prices.csv') {
    const bytes = Buffer.from(content);
    const input = { storageKey: `uploads/${newId()}`, name, contentType: 'text/csv' };
    await runtime.files.put(input.storageKey, bytes);
    const { data } = await ask(
      hosted('documents'),
      runtime.tokens,
      viewer,
      'mutation ($input: RegisterUploadInput!) { registerUpload(input: $input) { id } }',
      { input: { ...input, size: bytes.length } },
    );
    return (data as { registerUpload: { id: string } }).registerUpload.id;
  }

  async function createList(facts: object = {}, viewer = sales): Promise<string> {
    const { made } = await answer(
      viewer,
      `mutation ($input: CreatePriceListInput!) { made: createPriceList(input: $input) {
        __typename ... on PriceListCreated { list { id } } ... on Problem { message } } }`,
      {
        input: { name: newId(), level: 'BASE', currency: 'RUB', idempotencyKey: newId(), ...facts },
      },
    );
    return made.list.id;
  }

  /** One of the mutations that answer a publication. */
  async function change(name: string, input: object, viewer = sales) {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const named = INPUTS[name] ?? type;
    const { done } = await answer(
      viewer,
      `mutation ($input: ${named}!) { done: ${name}(input: $input) { ${SAVED} } }`,
      { input },
    );
    return done;
  }

  async function draft(id: string, viewer = sales, more = ''): Promise<Answer> {
    const query = `query ($id: ID!) { pricePublication(id: $id) { ${DRAFT} ${more} } }`;
    return (await answer(viewer, query, { id })).pricePublication;
  }

  /** The draft once nothing is done to it any more. */
  async function settled(id: string): Promise<Answer> {
    let found = await draft(id);
    await until(async () => {
      found = await draft(id);
      return found.status !== 'READING' && found.status !== 'PUBLISHING';
    });
    return found;
  }

  /** A file of prices, read. */
  async function read(
    listId: string,
    content: string | Buffer,
    facts: object = {},
    viewer = sales,
  ) {
    const fileId = await upload(content, viewer);
    const { publication } = await change('uploadPrices', { listId, fileId, ...facts }, viewer);
    return settled(publication.id);
  }

  const submit = (id: string, viewer = sales) => change('submitPricePublication', { id }, viewer);

  const approve = (publicationId: string, viewer = finance, facts: object = {}) =>
    change('publishPriceList', { publicationId, idempotencyKey: newId(), ...facts }, viewer);

  /** A file of prices, published by two. */
  async function publish(listId: string, content: string, facts: object = {}) {
    const { id } = await read(listId, content, facts);
    await submit(id);
    await approve(id);
    return settled(id);
  }

  /** Prices of a list as `sku: { from: price }`. */
  async function prices(listId: string, facts: object = {}, viewer = reader) {
    const { priceList } = await answer(
      viewer,
      `query ($id: ID!, $search: String, $date: Date) { priceList(id: $id) {
        prices(search: $search, date: $date, first: 100) {
          nodes { sku steps { from unitPrice { amount } } } } } }`,
      { id: listId, ...facts },
    );
    return Object.fromEntries(
      priceList.prices.nodes.map(({ sku, steps }: ListedNode) => [
        sku,
        Object.fromEntries(steps.map(({ from, unitPrice }) => [from, unitPrice.amount])),
      ]),
    );
  }

  async function draftsOf(listId: string): Promise<Answer[]> {
    const query = 'query ($id: ID!) { priceList(id: $id) { publications { nodes { id } } } }';
    return (await answer(reader, query, { id: listId })).priceList.publications.nodes;
  }

  async function versionsOf(listId: string): Promise<number> {
    const [row] = await pricing
      .context()
      .em.execute<Array<{ count: number }>>(
        'select count(*)::int from price_version where list_id = ?',
        [listId],
      );
    return row!.count;
  }

  return {
    ...pricing,
    ...{ addProducts, productId, upload, createList, change, draft, settled, read, submit },
    ...{ approve, publish, prices, versionsOf, draftsOf },
  };
}

interface ListedNode {
  sku: string;
  steps: Array<{ from: string; unitPrice: { amount: string } }>;
}

const INPUTS: Record<string, string> = {
  submitPricePublication: 'PricePublicationInput',
  withdrawPricePublication: 'PricePublicationInput',
  comparePricePublication: 'PricePublicationInput',
};
