import { defineEntity, p } from '@mikro-orm/core';

/** An event on its way out; the relay sets `publishedAt`, the database sets `seq` at commit. */
export const OutboxRowSchema = defineEntity({
  name: 'OutboxRow',
  tableName: 'outbox',
  properties: {
    id: p.uuid().primary(),
    type: p.text(),
    key: p.text(),
    // Not `organizationId`: events are the subgraph's own, no viewer reads them.
    organization: p.text().nullable(),
    payload: p.json<unknown>(),
    occurredAt: p.datetime(),
  },
});

/** The view `job_request`: a row inserted is a job added to the queue, in the same transaction. */
export const JobRequestSchema = defineEntity({
  name: 'JobRequest',
  tableName: 'job_request',
  properties: {
    id: p.uuid().primary(),
    task: p.text(),
    payload: p.json<unknown>(),
    runAt: p.datetime().nullable(),
    key: p.text().nullable(),
    maxAttempts: p.integer(),
  },
});
