import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { verifyChain } from './verifyChain.ts';

/** Job: tells operators, by an error in the log, when the audit log is not as it was written. */
export async function verifyAuditLog(_: unknown, ctx: RequestContext): Promise<void> {
  const verdict = await verifyChain(ctx);
  if (verdict.ok) ctx.logger.info({ entries: verdict.entries }, 'audit log verified');
  else ctx.logger.error({ brokenAt: verdict.brokenAt }, 'audit log was tampered with');
}
