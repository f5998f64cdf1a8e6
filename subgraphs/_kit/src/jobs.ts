import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from './ids.ts';
import { JobRequestSchema } from './outbox.entity.ts';

export interface JobQueue {
  /**
   * Adds a job of this subgraph. It is in the queue if the transaction of the next `em.flush()`
   * (or of `em.transactional()`) commits, runs at least once, and is retried with growing pauses.
   */
  add(name: string, payload: unknown, options?: JobOptions): void;
}

export interface JobOptions {
  /** Not before this moment. */
  runAt?: Date;
  /** A job with the same key that hasn't started yet is replaced by this one. */
  key?: string;
  /** Default 25, which is about three days of pauses. */
  maxAttempts?: number;
}

export function createJobQueue(em: EntityManager, subgraph: string): JobQueue {
  return {
    add(name, payload, { runAt, key, maxAttempts = 25 } = {}) {
      const request = em.create(JobRequestSchema, {
        id: newId(),
        task: taskName(subgraph, name),
        payload,
        runAt: runAt ?? null,
        key: key === undefined ? null : `${subgraph}:${name}:${key}`,
        maxAttempts,
      });
      em.persist(request);
    },
  };
}

/** Jobs of all subgraphs share one queue. */
export const taskName = (subgraph: string, job: string): string => `${subgraph}:${job}`;
