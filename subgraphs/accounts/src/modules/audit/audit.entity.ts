import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A line of the audit log. Rows are appended by `audit.queries.ts` alone and never change. */
export const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    sequence: p.bigint('number').primary(),
    id: p.uuid(),
    at: p.datetime(),
    organizationId: p.uuid().nullable(),
    userId: p.uuid().nullable(),
    actor: p.text(),
    action: p.text(),
    subject: p.text().nullable(),
    before: p.text().nullable(),
    after: p.text().nullable(),
    ip: p.text().nullable(),
    hash: p.text(),
  },
});

/** The one row that says where the chain ends. */
export const AuditChainSchema = defineEntity({
  name: 'AuditChain',
  tableName: 'audit_chain',
  properties: {
    isOnly: p.boolean().primary(),
    sequence: p.bigint('number'),
    hash: p.text(),
  },
});

export type AuditEntry = InferEntity<typeof AuditEntrySchema>;
