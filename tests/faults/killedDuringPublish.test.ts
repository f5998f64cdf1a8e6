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
 * A file of products is read, published and taken back while the process is killed at many points of
 * it. What the catalogue shows is at every moment all of a file or nothing of it, and whoever starts
 * the process again finds the work done that was asked for, once.
 */
const PRODUCTS = 2500;
const ROUNDS = [
  { reading: 20, publishing: 400 },
  { reading: 400, publishing: 60 },
];
const UNDO_KILLED_AFTER_MS = 150;
const COMMAND_KILLED_AFTER_MS = [1200, 2400];

let env: Record<string, string>;
let kontor: KontorProcess;

beforeAll(async () => {
  env = await demoEnvironment();
  kontor = await startKontorProcess(env);
});
afterAll(() => kontor?.stop());

test('an import, its publishing and its undoing may be killed at any point, and are made once', {
  timeout: 240_000,
}, async () => {
  let changeset = '';
  for (const [round, kill] of ROUNDS.entries()) {
    changeset = await importFile(`v${round}`);
    await killAfter(kill.reading);
    expect(await productsNamed(`v${round}`), 'a preview changes nothing').toBe(0);
    await reaches(changeset, 'READY');

    await ask(PUBLISH, { id: changeset });
    await killAfter(kill.publishing);
    expect([0, PRODUCTS]).toContain(await productsNamed(`v${round}`));
    await reaches(changeset, 'PUBLISHED');
    expect(await books(changeset)).toEqual({
      ...{ products: PRODUCTS, revisions: [round + 1], versions: PRODUCTS },
      ...{ created: round === 0 ? PRODUCTS : 0, changed: round === 0 ? 0 : PRODUCTS },
    });
    expect(await productsNamed(`v${round}`)).toBe(PRODUCTS);
  }

  await ask(UNDO, { id: changeset });
  await killAfter(UNDO_KILLED_AFTER_MS);
  expect([0, PRODUCTS]).toContain(await productsNamed('v0'));
  await reaches(changeset, 'UNDONE');
  expect(await productsNamed('v0')).toBe(PRODUCTS);
  expect(await books(changeset)).toMatchObject({ products: PRODUCTS, revisions: [3] });
});

test('an import by the command line that is killed and run again ends in the same state', {
  timeout: 120_000,
}, async () => {
  const path = join(env.KONTOR_DATA ?? '', 'command.csv');
  await writeFile(path, fileOf('command'));
  for (const delay of COMMAND_KILLED_AFTER_MS) {
    const command = spawn(process.execPath, ['gateway/src/import.ts', 'catalogue', path], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    const ended = once(command, 'exit');
    await new Promise((resolve) => setTimeout(resolve, delay));
    command.kill('SIGKILL');
    await ended;
    expect([0, PRODUCTS]).toContain(await productsNamed('command'));
  }
  for (let time = 0; time < 2; time += 1) {
    const { code, output } = await runToEnd('gateway/src/import.ts', env, ['catalogue', path]);
    expect(code, output).toBe(0);
    expect(await productsNamed('command')).toBe(PRODUCTS);
  }
  const revisions = await kontor.sql(
    `select distinct revision::int from catalog.product where sku like 'KILL-%'`,
  );
  expect(revisions, 'changed once, however often it was run').toHaveLength(1);
});

const PUBLISH = 'mutation ($id: ID!) { done: publishChangeset(input: { id: $id }) { __typename } }';
const UNDO = 'mutation ($id: ID!) { done: undoChangeset(input: { id: $id }) { __typename } }';
const IMPORT = `mutation ($fileId: ID!) {
  done: importProducts(input: { fileId: $fileId }) {
    __typename
    ... on ChangesetSaved { changeset { id } }
    ... on Problem { message }
  }
}`;

async function ask(query: string, variables: object) {
  const manager = await kontor.signIn('content@kontor.example');
  const { done } = await manager.ask(query, { ...variables });
  expect(done).toMatchObject({ __typename: 'ChangesetSaved' });
  return done;
}

async function importFile(version: string): Promise<string> {
  const manager = await kontor.signIn('content@kontor.example');
  const form = new FormData();
  form.append('file', new Blob([fileOf(version)], { type: 'text/csv' }), `${version}.csv`);
  const upload = await manager.fetch('/files', { method: 'POST', body: form });
  const { id: fileId } = (await upload.json()) as { id: string };
  const { changeset } = await ask(IMPORT, { fileId });
  return changeset.id;
}

const fileOf = (version: string): string =>
  [
    'SKU,Name,Brand,Category',
    ...Array.from({ length: PRODUCTS }, (_, i) => `KILL-${i},Изделие ${i} ${version},Марка,Прочее`),
  ].join('\n');

async function killAfter(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  await kontor.kill();
  kontor = await startKontorProcess(env);
}

async function reaches(changeset: string, status: string): Promise<void> {
  const now = async () => {
    const [row] = await kontor.sql<{ status: string; failure: string }>(
      'select status, failure from catalog.changeset where id = $1',
      [changeset],
    );
    return row;
  };
  await expect.poll(now, { timeout: 60_000 }).toEqual({ status, failure: null });
}

async function productsNamed(version: string): Promise<number> {
  const [row] = await kontor.sql<{ count: number }>(
    `select count(*)::int from catalog.product where sku like 'KILL-%' and name_ru like '% ' || $1`,
    [version],
  );
  return row?.count ?? 0;
}

async function books(changeset: string) {
  const [row] = await kontor.sql(
    `select c.created, c.changed,
       (select count(*)::int from catalog.product where sku like 'KILL-%') as products,
       (select array_agg(distinct revision::int) from catalog.product where sku like 'KILL-%')
         as revisions,
       (select count(*)::int from catalog.product_version where changeset_id = c.id) as versions
     from catalog.changeset c where c.id = $1`,
    [changeset],
  );
  return row;
}
