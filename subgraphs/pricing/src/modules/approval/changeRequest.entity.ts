import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/**
 * What one person asked to be changed and another decides. Kinds and what `before` and `after` hold are
 * of the module that the change belongs to.
 */
export const ChangeRequestSchema = defineEntity({
  name: 'ChangeRequest',
  tableName: 'change_request',
  properties: {
    id: p.uuid().primary(),
    kind: p.text(),
    /** What it changes, as `Type:id`. */
    subject: p.text(),
    organizationId: p.uuid().nullable(),
    before: p.json<unknown>(),
    after: p.json<unknown>(),
    note: p.text().nullable(),
    askedBy: p.text(),
    askedAt: p.datetime(),
    /** Null while it waits. */
    decision: p.enum(['APPROVED', 'REJECTED', 'WITHDRAWN']).nullable(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    reason: p.text().nullable(),
  },
});

export type ChangeRequest = InferEntity<typeof ChangeRequestSchema>;
