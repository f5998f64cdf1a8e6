import { badInput } from '@kontor/kit/errors.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { isStaff } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import type { ShownCredit } from './credit.loaders.ts';

/** The credit that an organization's orders go on: the seller's people see it on its payer, customers on themselves. */
export async function shownCredit(
  ctx: Context,
  organizationId: string,
  asOf: string | null,
): Promise<ShownCredit | null> {
  const today = sellerDay(ctx.now());
  if (asOf !== null && asOf > today) {
    throw badInput('The day has not come yet.', { argument: 'asOf' });
  }
  const customer = isStaff(ctx.viewer) ? await ctx.customerById.load(organizationId) : null;
  const payerId = customer?.payerId ?? organizationId;
  return ctx.creditOf.load({ organizationId: payerId, asOf: asOf === today ? null : asOf });
}
