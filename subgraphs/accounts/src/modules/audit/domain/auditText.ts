/** What an entry of the audit log says; its hash seals all of it. */
export interface AuditFacts {
  id: string;
  at: Date;
  organizationId: string | null;
  userId: string | null;
  actor: string;
  action: string;
  subject: string | null;
  before: string | null;
  after: string | null;
  ip: string | null;
}

/**
 * The text that is hashed: number, previous hash and every fact, in a notation in which no two
 * different entries read the same. Never change it: the chain could not be verified any more.
 */
export function auditText(sequence: number, previousHash: string, facts: AuditFacts): string {
  const { id, at, organizationId, userId, actor, action, subject, before, after, ip } = facts;
  return JSON.stringify([
    ...[sequence, previousHash, id, at.toISOString(), organizationId, userId],
    ...[actor, action, subject, before, after, ip],
  ]);
}
