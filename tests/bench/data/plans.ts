import { Client } from 'pg';
import type { Statement } from '../system/catalogueCommands.ts';

/** How PostgreSQL carries the statement out, with what it reads. */
export async function planOf(databaseUrl: string, { text, values }: Statement): Promise<string[]> {
  const client = new Client({
    connectionString: databaseUrl,
    options: '-c search_path=catalog,public',
  });
  await client.connect();
  try {
    const explain = `explain (analyze, buffers, costs off, summary off) ${text}`;
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(explain, values);
    return rows.map((row) => row['QUERY PLAN']);
  } finally {
    await client.end();
  }
}

/** The statement on one line, without what makes it long. */
export const shortened = ({ text }: Statement): string =>
  text.replaceAll(/\s+/g, ' ').trim().slice(0, 160);
