import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { RecordAuditDocument, type RecordAuditInput } from '../../calls/accounts.generated.ts';

/** Brings an entry to the audit log; the entry's id makes a second try harmless. */
export async function recordAudit(input: RecordAuditInput, ctx: RequestContext): Promise<void> {
  await ctx.call('accounts', RecordAuditDocument, { input });
}
