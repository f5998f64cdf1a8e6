import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../ports.ts';
import { type ServerAccount, serverAccount } from './account.ts';
import { type PostgresBinaries, postgresBinaries } from './binaries.ts';

/** What does not change while Kontor runs, and the port, which may. */
export interface Server {
  /** The folder of its files. */
  cluster: string;
  facts: ServerFacts;
  binaries: PostgresBinaries;
  account: ServerAccount;
}

/** Kept beside the cluster, readable for its owner only. */
interface ServerFacts {
  port: number;
  password: string;
}

export const USER = 'kontor';
export const DATABASE = 'kontor';

export async function describeServer(folder: string): Promise<Server> {
  const binaries = await postgresBinaries();
  return {
    cluster: join(folder, 'postgres'),
    facts: await readFacts(folder),
    binaries,
    account: await serverAccount({ program: binaries.initdb, folder }),
  };
}

export async function changePort(server: Server, port: number): Promise<void> {
  server.facts = { ...server.facts, port };
  await writeFacts(join(server.cluster, '..'), server.facts);
}

export function urlOf({ facts }: Server, database = DATABASE): string {
  return `postgres://${USER}:${facts.password}@127.0.0.1:${facts.port}/${database}`;
}

/** One statement on a connection of its own, to the maintenance database. */
export async function query<Row extends object>(server: Server, text: string): Promise<Row[]> {
  const client = new Client({
    connectionString: urlOf(server, 'postgres'),
    connectionTimeoutMillis: 3_000,
  });
  // A connection that breaks makes the query fail; it must not end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

const fileOf = (folder: string) => join(folder, 'postgres.json');

async function readFacts(folder: string): Promise<ServerFacts> {
  try {
    return JSON.parse(await readFile(fileOf(folder), 'utf8'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    const facts = { port: await freePort(), password: randomBytes(18).toString('base64url') };
    await writeFacts(folder, facts);
    return facts;
  }
}

async function writeFacts(folder: string, facts: ServerFacts): Promise<void> {
  await writeFile(fileOf(folder), JSON.stringify(facts), { mode: 0o600 });
}
