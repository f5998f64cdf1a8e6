import type { EntityManager } from '@mikro-orm/postgresql';

/** The job's name among the subgraph's own; every night. */
export const HOUSEKEEPING = { job: 'kit.housekeeping', pattern: '17 3 * * *' };

/**
 * Deletes what the kit's tables no longer need: published events after a week, notes of consumed
 * events and idempotency keys after a month, which is longer than anything is delivered or retried.
 */
export async function keepHouse(em: EntityManager): Promise<void> {
  await em.execute(`delete from outbox where published_at < now() - interval '7 days'`);
  await em.execute(`delete from inbox where handled_at < now() - interval '30 days'`);
  await em.execute(`delete from idempotency where created_at < now() - interval '30 days'`);
}
