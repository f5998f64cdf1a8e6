import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoEnvironment } from '../testkit/demoDatabase.ts';
import { type KontorProcess, startKontorProcess } from '../testkit/kontorProcess.ts';
import { runToEnd } from '../testkit/serverProcess.ts';

/*
 * A file of prices is read, approved and written while the process is killed at many points of it. A
 * list has at every moment all prices of a publication or none, and whoever starts the process again
 * finds the work done that was asked for, once.
 */
const PRODUCTS = 5_200;
const ROUNDS = [
  { reading: 30, publishing: 150 },
  { reading: 500, publishing: 30 },
];
const COMMAND_KILLED_AFTER_MS = [1500, 2500];

let env: Record<string, string>;
let kontor: KontorProcess;

beforeAll(async () => {
  env = await demoEnvironment();
  const goods = join(env.KONTOR_DATA ?? '', 'goods.csv');
  await writeFile(
    goods,
    rows('sku,name', (i) => `KILL-${i},Изделие ${i}`),
  );
  const { code, output } = await runToEnd('gateway/src/import.ts', env, ['catalogue', goods]);
  expect(code, output).toBe(0);
  kontor = await startKontorProcess(env);
}, 120_000);
afterAll(() => kontor?.stop());

test('prices that are read and published may be killed at any point, and are written once', {
  timeout: 240_000,
}, async () => {
  const { made } = await ask('sales', CREATE, {});
  const listId = made.list.id;
  for (const [round, kill] of ROUNDS.entries()) {
    const price = String(100 + round);
    const { publication } = await upload(listId, price);
    await killAfter(kill.reading);
    expect(await pricesAt(listId, price), 'a draft changes nothing').toBe(0);
    await reaches(publication.id, 'READY');
    await ask('sales', SUBMIT, { id: publication.id });

    await ask('finance', PUBLISH, { id: publication.id });
    await killAfter(kill.publishing);
    expect([0, PRODUCTS]).toContain(await pricesAt(listId, price));
    await reaches(publication.id, 'PUBLISHED');
    expect(await pricesAt(listId, price)).toBe(PRODUCTS);
    expect(await books(listId)).toEqual({
      ...{ publications: round + 1, unfinished: 0, versions: PRODUCTS * (round + 1) },
    });
  }
});

test('an import by the command line that is killed and run again ends in the same state', {
  timeout: 120_000,
}, async () => {
  const path = join(env.KONTOR_DATA ?? '', 'command.csv');
  await writeFile(
    path,
    rows('sku,price', (i) => `KILL-${i},77`),
  );
  const flags = ['prices', path, '--list', 'Command'];
  const idOf = async () => {
    const found = await kontor.sql<{ id: string }>(
      `select id from pricing.price_list where name = 'Command'`,
    );
    return found[0]?.id;
  };
  for (const delay of COMMAND_KILLED_AFTER_MS) {
    const command = spawn(process.execPath, ['gateway/src/import.ts', ...flags], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    const ended = once(command, 'exit');
    await new Promise((resolve) => setTimeout(resolve, delay));
    command.kill('SIGKILL');
    await ended;
    const listId = await idOf();
    if (listId) expect([0, PRODUCTS]).toContain(await pricesAt(listId, '77'));
  }
  for (let time = 0; time < 2; time += 1) {
    const { code, output } = await runToEnd('gateway/src/import.ts', env, flags);
    expect(code, output).toBe(0);
  }
  const listId = (await idOf()) ?? '';
  expect(await pricesAt(listId, '77')).toBe(PRODUCTS);
  expect(await books(listId), 'written once, however often it was run').toEqual({
    ...{ publications: 1, unfinished: 0, versions: PRODUCTS },
  });
});

const CREATE = `mutation { made: createPriceList(input: {
  name: "Killed", level: BASE, currency: "RUB", idempotencyKey: "killed"
}) { __typename ... on PriceListCreated { list { id } } } }`;
const UPLOAD = `mutation ($listId: ID!, $fileId: ID!) {
  made: uploadPrices(input: { listId: $listId, fileId: $fileId }) {
    __typename ... on PricePublicationSaved { publication { id } } ... on Problem { message } } }`;
const SUBMIT = `mutation ($id: ID!) {
  made: submitPricePublication(input: { id: $id }) { __typename ... on Problem { message } } }`;
const PUBLISH = `mutation ($id: ID!) {
  made: publishPriceList(input: { publicationId: $id, idempotencyKey: $id }) {
    __typename ... on Problem { message } } }`;

async function ask(who: string, query: string, variables: Record<string, unknown>) {
  const person = await kontor.signIn(`${who}@kontor.example`);
  const answer = await person.ask(query, variables);
  expect(answer.made.__typename).toMatch(/Saved$|Created$/);
  return answer;
}

async function upload(listId: string, price: string) {
  const person = await kontor.signIn('sales@kontor.example');
  const form = new FormData();
  const content = rows('sku,price', (i) => `KILL-${i},${price}`);
  form.append('file', new Blob([content], { type: 'text/csv' }), 'prices.csv');
  const response = await person.fetch('/files', { method: 'POST', body: form });
  const { id: fileId } = (await response.json()) as { id: string };
  return (await ask('sales', UPLOAD, { listId, fileId })).made;
}

const rows = (header: string, row: (i: number) => string): string =>
  [header, ...Array.from({ length: PRODUCTS }, (_, i) => row(i))].join('\n');

async function killAfter(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  await kontor.kill();
  kontor = await startKontorProcess(env);
}

async function reaches(draftId: string, status: string): Promise<void> {
  const now = async () => {
    const [row] = await kontor.sql<{ status: string; failure: string }>(
      'select status, failure from pricing.price_draft where id = $1',
      [draftId],
    );
    return row;
  };
  await expect.poll(now, { timeout: 60_000 }).toEqual({ status, failure: null });
}

/** How many products of a list have this price. */
async function pricesAt(listId: string, price: string): Promise<number> {
  const [row] = await kontor.sql<{ count: number }>(
    `select count(*)::int from (
       select distinct on (product_id) unit_price from pricing.price_version
       where list_id = $1 order by product_id, active_from desc, publication_no desc
     ) as version where unit_price = array[$2::numeric]`,
    [listId, price],
  );
  return row?.count ?? 0;
}

async function books(listId: string) {
  const [row] = await kontor.sql(
    `select count(*)::int as publications,
       (count(*) filter (where published_at is null))::int as unfinished,
       (select count(*)::int from pricing.price_version where list_id = $1) as versions
     from pricing.price_publication where list_id = $1`,
    [listId],
  );
  return row;
}
