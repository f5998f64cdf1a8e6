import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { openOrm } from './orm.ts';
import { startTestServer, type TestServer } from './testing/database.ts';
import { shop } from './testing/shop/shop.ts';

let server: TestServer;
let url: string;
let folder: string;
const logger = pino({ level: 'silent' });

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server?.stop());

afterEach(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  url = await server.createDatabase();
  folder = await mkdtemp(join(import.meta.dirname, 'testing', '.migrations-'));
  const start = '20250101000000-orders.ts';
  await copyFile(join(shop.orm.migrations, start), join(folder, start));
});

async function migrateShop(name = 'shop'): Promise<void> {
  const orm = openOrm({ name, entities: shop.orm.entities, url, poolSize: 2, logger });
  await migrate({ name, migrations: folder, url, orm, logger });
  await orm.close();
}

async function query(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

const addMigration = (name: string, sql: string) =>
  writeFile(
    join(folder, `${name}.ts`),
    `import { Migration } from '@mikro-orm/migrations';
     export default class extends Migration { override up() { this.addSql(\`${sql}\`); } }`,
  );

const migrations = () => query('select name from shop.migrations order by id');

describe('migration', () => {
  test("makes the subgraph's tables in its own schema", async () => {
    await migrateShop();
    await migrateShop('other');
    expect(await query("select to_regclass('shop.outbox') is not null as yes")).toEqual([
      { yes: true },
    ]);
    expect(await query('select to_regclass(\'other."order"\') is not null as yes')).toEqual([
      { yes: true },
    ]);
    expect(await query("select to_regclass('public.outbox') as none")).toEqual([{ none: null }]);
  });

  test('runs what is new and nothing twice', async () => {
    await migrateShop();
    await addMigration('20250201000000-colour', 'alter table note add column colour text');
    await migrateShop();
    await migrateShop();
    expect(await migrations()).toEqual([
      { name: '0-kit' },
      { name: '20250101000000-orders' },
      { name: '20250201000000-colour' },
    ]);
  });

  test('changes nothing when a part of it fails', async () => {
    await migrateShop();
    await addMigration('20250201000000-good', 'create table good (id int)');
    await addMigration('20250202000000-bad', 'create table bad (id nonsense)');
    await expect(migrateShop()).rejects.toThrow('nonsense');
    expect(await query("select to_regclass('shop.good') as none")).toEqual([{ none: null }]);
  });

  test('of several processes at once is done by one', async () => {
    await Promise.all(Array.from({ length: 4 }, () => migrateShop()));
    expect(await migrations()).toHaveLength(2);
  });
});
