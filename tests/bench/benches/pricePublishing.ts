import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAsker } from '../../testkit/graph.ts';
import { type Bench, IN_PROCESS } from '../bench.ts';
import { query } from '../data/query.ts';
import { trustedDocument } from '../load/documents.ts';
import { signIn } from '../load/signIn.ts';
import { figure } from '../table.ts';

const SAVED = '... on PricePublicationSaved { publication { id } } ... on Problem { code message }';
const CREATE = trustedDocument(`mutation CreateList($input: CreatePriceListInput!) {
  done: createPriceList(input: $input) { ... on PriceListCreated { list { id } } } }`);
const UPLOAD = trustedDocument(
  `mutation Upload($input: UploadPricesInput!) { done: uploadPrices(input: $input) { ${SAVED} } }`,
);
const SUBMIT = trustedDocument(`mutation Submit($input: PricePublicationInput!) {
  done: submitPricePublication(input: $input) { ${SAVED} } }`);
const PUBLISH = trustedDocument(`mutation Publish($input: PublishPriceListInput!) {
  done: publishPriceList(input: $input) { ${SAVED} } }`);
const STATUS = trustedDocument(
  'query Status($id: ID!) { done: pricePublication(id: $id) { status failure } }',
);
const PREVIEW = trustedDocument(`query Preview($id: ID!) { done: pricePublication(id: $id) {
  counts { changed created gone unchanged wrong belowCost belowFloor } moves { from until products }
  rises: changes(show: RISES) { totalCount nodes { sku movePercent } }
  falls: changes(show: FALLS) { totalCount nodes { sku movePercent } } } }`);

const ROWS = 100_000;
const FEW = 100;
const WAITING = ['READING', 'PUBLISHING'];

/** One file after another into one list: all new, all changed, a hundred changed. */
export const pricePublishing: Bench = {
  about:
    'a price list of 100,000 rows uploaded, compared, previewed and published; then 100 of them',
  async run(host) {
    const { url, databaseUrl } = await host.start(IN_PROCESS);
    const products = await query<{ sku: string }>(
      databaseUrl,
      `select sku from catalog.product where status = 'PUBLISHED' order by id limit $1`,
      [ROWS],
    );
    const skus = products.map(({ sku }) => sku);
    const sales = await signIn(url, 'sales@kontor.example');
    const finance = await signIn(url, 'finance@kontor.example');
    const ask = asking(url);
    const name = `Bench ${randomUUID()}`;
    const terms = { name, level: 'BASE', currency: 'RUB', idempotencyKey: name };
    const { list } = await ask(sales, CREATE, { input: terms });

    const settle = async (id: string) => {
      for (;;) {
        const { status, failure } = await ask(sales, STATUS, { id });
        if (failure) throw new Error(failure);
        if (!WAITING.includes(status)) return;
        await sleep(50);
      }
    };
    const publish = async (title: string, of: readonly string[], factor: number) => {
      const fileId = await upload(url, sales, pricesOf(of, factor));
      const versions = await versionsOf(databaseUrl, list.id);
      const began = performance.now();
      const { publication } = await ask(sales, UPLOAD, { input: { listId: list.id, fileId } });
      await settle(publication.id);
      const read = performance.now();
      await ask(sales, PREVIEW, publication);
      const seen = performance.now();
      await ask(sales, SUBMIT, { input: publication });
      const input = { publicationId: publication.id, idempotencyKey: publication.id };
      await ask(finance, PUBLISH, { input });
      await settle(publication.id);
      const seconds = [read - began, seen - read, performance.now() - seen];
      const written = (await versionsOf(databaseUrl, list.id)) - versions;
      return [title, String(of.length), ...seconds.map((ms) => figure(ms / 1000, 2)), `${written}`];
    };
    const rows = [
      await publish('all new', skus, 1),
      await publish('all changed', skus, 1.07),
      await publish('a few changed', skus.slice(0, FEW), 1.1),
    ];
    const columns = [
      'file',
      'rows',
      'read, compared s',
      'preview s',
      'published s',
      'rows written',
    ];
    return { columns, rows };
  },
};

/** Asks by trusted documents; answers what each calls `done`. */
function asking(url: string) {
  return async (token: string, documentId: string, variables: object) => {
    const response = await createAsker(url, token).fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Answer; errors?: unknown };
    if (errors || !data?.done) throw new Error(JSON.stringify(errors ?? data));
    return data.done;
  };
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its document
type Answer = Record<string, any>;

async function upload(url: string, token: string, content: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([content], { type: 'text/csv' }), 'prices.csv');
  const response = await createAsker(url, token).fetch('/files', { method: 'POST', body: form });
  return ((await response.json()) as { id: string }).id;
}

const pricesOf = (skus: readonly string[], factor: number): string =>
  ['sku,price', ...skus.map((sku, i) => `${sku},${(((i % 1000) + 10) * factor).toFixed(2)}`)].join(
    '\n',
  );

async function versionsOf(databaseUrl: string, listId: string): Promise<number> {
  const [row] = await query<{ count: number }>(
    databaseUrl,
    'select count(*)::int from pricing.price_version where list_id = $1',
    [listId],
  );
  return row?.count ?? 0;
}
