import pg from 'pg';
import type { OpenPricing } from './openPricing.ts';

/**
 * Has work on a payer's account die in the middle, as when its process is killed: it gets as far as
 * the account's lock, and there its connection to the database ends. Answers how the work ended.
 */
export async function killedAtAccount(
  pricing: OpenPricing,
  organizationId: string,
  work: () => Promise<unknown>,
): Promise<PromiseSettledResult<unknown>> {
  const client = new pg.Client({ connectionString: pricing.runtime.config.databaseUrl('pricing') });
  await client.connect();
  try {
    await client.query('begin');
    const LOCK = 'select from pricing.credit_account where organization_id = $1 for update';
    await client.query(LOCK, [organizationId]);
    const ended = Promise.allSettled([work()]);
    const KILL = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`;
    while ((await client.query(KILL)).rowCount === 0);
    const [outcome] = await ended;
    return outcome;
  } finally {
    await client.end();
  }
}
