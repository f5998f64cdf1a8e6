import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from './ids.ts';
import { OutboxRowSchema } from './outbox.entity.ts';

/** A fact that other subgraphs may act on, in the past tense: `order.placed`. */
export interface EventEnvelope<Payload = unknown> {
  /** The same each time the event is delivered. */
  id: string;
  type: string;
  /** Events of one key are delivered in the order their transactions committed; the aggregate's id. */
  key: string;
  organizationId: string | null;
  occurredAt: Date;
  /** The subgraph that published it. */
  source: string;
  payload: Payload;
}

export interface EventRecorder {
  /**
   * Puts an event into the outbox. It is written by the next `em.flush()`, or with the rest of
   * `em.transactional()`, and published only if that commits.
   */
  record(type: string, key: string, payload: unknown, facts?: EventFacts): void;
}

export interface EventFacts {
  /** Whose event it is: live signals are told apart by it. */
  organizationId?: string;
}

export function createEventRecorder(em: EntityManager, now: () => Date): EventRecorder {
  return {
    record(type, key, payload, facts = {}) {
      const row = em.create(OutboxRowSchema, {
        id: newId(),
        type,
        key,
        payload,
        organization: facts.organizationId ?? null,
        occurredAt: now(),
      });
      em.persist(row);
    },
  };
}
