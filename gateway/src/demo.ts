import type { Runtime } from '@kontor/kit/runtime.ts';
import { SUBGRAPH_NAMES } from './subgraphs.ts';

/** Printed at start; made by accounts' seed, never in production. */
export const DEMO_PASSWORD = 'kontor-demo';

export const DEMO_SIGN_INS = [
  ['buyer@north.example', 'buyer of the customer North'],
  ['accountant@north.example', 'its accountant'],
  ['head@north.example', 'its head: approves, manages people and keys'],
  ['buyer@south.example', 'buyer of the customer South'],
  ['sales@kontor.example', 'sales of the seller'],
  ['saleshead@kontor.example', 'head of sales'],
  ['finance@kontor.example', 'finance'],
  ['warehouse@kontor.example', 'warehouse'],
  ['content@kontor.example', 'catalogue'],
  ['analyst@kontor.example', 'analyst: asks anything at /explorer'],
  ['admin@kontor.example', 'administrator'],
] as const;

/** Loads the demo company's parts that live in this process; what is there already stays. */
export async function seedDemo(runtime: Runtime): Promise<void> {
  for (const name of SUBGRAPH_NAMES) {
    await runtime.hosted.find((subgraph) => subgraph.name === name)?.seedDemo();
  }
}

/** Seeds a new database once, also when several processes start at the same time. */
export async function seedDemoOnce(runtime: Runtime): Promise<void> {
  const client = await runtime.databaseOf().pool.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('kontor demo'))`);
    await client.query(
      'create table if not exists public.kontor_setup (step text primary key, done_at timestamptz not null default now())',
    );
    const { rowCount } = await client.query(`select from public.kontor_setup where step = 'demo'`);
    if (rowCount) return;
    await seedDemo(runtime);
    await client.query(`insert into public.kontor_setup (step) values ('demo')`);
  } finally {
    await client.query('select pg_advisory_unlock_all()');
    client.release();
  }
}
