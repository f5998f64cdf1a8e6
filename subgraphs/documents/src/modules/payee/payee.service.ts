import { organizationOf, requireScope } from '@kontor/kit/viewer.ts';
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

export async function setPayee(
  details: Omit<Payee, 'sellerId'>,
  ctx: Context,
): Promise<BankDetailsCheck> {
  requireScope(ctx.viewer, 'documents:issue');
  const check = checkBankDetails(details);
  if (!check.ok) return check;
  await ctx.em.upsert(PayeeSchema, { sellerId: organizationOf(ctx.viewer), ...details });
  return check;
}
