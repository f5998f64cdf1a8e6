import type { Client, Pool } from 'pg';

/*
 * A process that is killed leaves its jobs locked, and the queue would keep them so for hours.
 * Every worker therefore holds a session lock while its process lives; jobs locked by a worker
 * without one are freed.
 */

const LOCK_CLASS = 1_263_489_107;

export async function showAlive(client: Client, workerIds: Iterable<string>): Promise<void> {
  for (const workerId of workerIds) {
    await client.query('select pg_advisory_lock($1, hashtext($2))', [LOCK_CLASS, workerId]);
  }
}

/** Frees the jobs of workers whose process is gone; answers how many workers that were. */
export async function freeJobsOfDeadWorkers(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ worker: string }>(
    `select distinct locked_by as worker from graphile_worker.jobs
     where locked_at < now() - interval '2 seconds' and not exists (
       select from pg_locks
       where locktype = 'advisory' and classid = $1 and objsubid = 2
         and objid = (hashtext(locked_by)::bigint & 4294967295)::oid
         and database = (select oid from pg_database where datname = current_database()))`,
    [LOCK_CLASS],
  );
  const dead = rows.map(({ worker }) => worker);
  if (dead.length > 0) await pool.query('select graphile_worker.force_unlock_workers($1)', [dead]);
  return dead.length;
}
