import { forbidden } from '@kontor/kit/errors.ts';
import { newId } from '@kontor/kit/ids.ts';
import { actorOf, isStaff, organizationOf, requireScope } from '@kontor/kit/viewer.ts';
import type { RecordAuditInput } from '../../calls/accounts.generated.ts';
import type { Context } from '../../context.ts';
import { type BankDetailsCheck, checkBankDetails } from './domain/checkBankDetails.ts';
import { type Payee, PayeeSchema } from './payee.entity.ts';

/** Where a seller is paid; null until it is set. */
export const findPayee = (sellerId: string, { em }: Context): Promise<Payee | null> =>
  em.findOne(PayeeSchema, { sellerId });

export async function ownPayee(ctx: Context): Promise<Payee | null> {
  requireScope(ctx.viewer, 'documents:issue');
  return findPayee(organizationOf(ctx.viewer), ctx);
}

/** Who changes where customers pay can take their money: what was and what is goes to the audit log. */
export async function setPayee(
  details: Omit<Payee, 'sellerId'>,
  ctx: Context,
): Promise<BankDetailsCheck> {
  requireScope(ctx.viewer, 'documents:issue');
  if (!isStaff(ctx.viewer)) throw forbidden();
  const check = checkBankDetails(details);
  if (!check.ok) return check;
  const sellerId = organizationOf(ctx.viewer);
  await ctx.em.transactional(async () => {
    const known = await findPayee(sellerId, ctx);
    const before = known && JSON.stringify(known);
    await ctx.em.upsert(PayeeSchema, { sellerId, ...details });
    recordPayeeSet(ctx, sellerId, before, JSON.stringify({ sellerId, ...details }));
  });
  return check;
}

/** As a job: the details hold even while the audit log can't be reached, and the entry follows. */
function recordPayeeSet(
  ctx: Context,
  organizationId: string,
  before: string | null,
  after: string,
): void {
  const { viewer } = ctx;
  const entry: RecordAuditInput = {
    id: newId(),
    organizationId,
    userId: viewer.kind === 'person' ? viewer.userId : null,
    actor: actorOf(viewer),
    action: 'payee.set',
    subject: `Organization:${organizationId}`,
    before,
    after,
  };
  ctx.jobs.add('recordAudit', entry);
}
