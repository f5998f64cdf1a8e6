import { Pool, type PoolClient } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareMarkedOf } from './preparedStatements.ts';
import { startTestServer, type TestServer } from './testing/database.ts';

let server: TestServer;
let pool: Pool;
let client: PoolClient;

beforeAll(async () => {
  server = await startTestServer();
  pool = new Pool({ connectionString: server.url, max: 1 });
  prepareMarkedOf(pool);
  client = await pool.connect();
});
afterAll(async () => {
  client?.release();
  await pool?.end();
  await server?.stop();
});

const prepared = async () =>
  (await client.query('select statement from pg_prepared_statements')).rows.map(
    ({ statement }) => statement,
  );

test('a marked statement is prepared once a connection and answers for any values', async () => {
  const text = 'select /* prepared */ $1::int + $2::int as sum';
  for (const [one, other, sum] of [
    [1, 2, 3],
    [40, 2, 42],
  ]) {
    expect((await client.query(text, [one, other])).rows).toEqual([{ sum }]);
  }
  expect(await prepared()).toEqual([text]);
});

test('other statements are not kept', async () => {
  expect((await client.query('select $1::int as one', [1])).rows).toEqual([{ one: 1 }]);
  expect(await prepared()).not.toContain('select $1::int as one');
});
