import type { Client, Pool } from 'pg';

/*
 * A process that is killed leaves its jobs locked, and the queue would keep them so for hours.
 * Every runner therefore holds a session lock while its process lives; jobs locked by a runner
 * without one are freed.
 */

const LOCK_CLASS = 1_263_489_107;

export async function showAlive(client: Client, lockId: string): Promise<void> {
  await client.query('select pg_advisory_lock($1, hashtext($2))', [LOCK_CLASS, lockId]);
}

export async function showGone(client: Client, lockId: string): Promise<void> {
  await client.query('select pg_advisory_unlock($1, hashtext($2))', [LOCK_CLASS, lockId]);
}

/** Frees the jobs of runners whose process is gone; answers how many runners that were. */
export async function freeJobsOfDeadRunners(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ id: string }>(
    `select distinct locked_by as id from graphile_worker.jobs
     where locked_at < now() - interval '1 second' and not exists (
       select from pg_locks
       where locktype = 'advisory' and classid = $1 and objsubid = 2
         and objid = (hashtext(locked_by)::bigint & 4294967295)::oid
         and database = (select oid from pg_database where datname = current_database()))`,
    [LOCK_CLASS],
  );
  const dead = rows.map(({ id }) => id);
  if (dead.length > 0) await pool.query('select graphile_worker.force_unlock_workers($1)', [dead]);
  return dead.length;
}
