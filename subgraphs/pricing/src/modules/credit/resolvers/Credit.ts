import type { Context } from '../../../context.ts';
import type { CreditResolvers } from '../../types.generated.ts';
import type { ShownCredit } from '../credit.loaders.ts';
import { ageing, nextDue } from '../domain/ageing.ts';
import { isRaised } from '../domain/effectiveLimit.ts';
import { convertOn } from '../exchangeRates.ts';
import { shownAgeing } from '../shownAgeing.ts';

export const Credit: CreditResolvers = {
  limit: ({ limit, currency }) => (limit === null ? null : { amount: limit, currency }),
  temporaryRaise: ({ raise, day, currency }) =>
    raise && isRaised(raise, day) ? { ...raise, limit: { amount: raise.limit, currency } } : null,
  exposure: ({ exposure: amount, currency }) => ({ amount, currency }),
  available: ({ available, currency }) =>
    available === null ? null : { amount: available, currency },
  overdue: ({ overdue: amount, currency }) => ({ amount, currency }),
  ageing: async (credit, _args, ctx) => {
    return shownAgeing(ageing(await openDue(credit, ctx), credit.day), credit.currency);
  },
  nextDue: async (credit, _args, ctx) => {
    const next = nextDue(await openDue(credit, ctx), credit.day);
    return next && { on: next.on, amount: { amount: next.amount, currency: credit.currency } };
  },
  block: ({ block, currency }) => block && { ...block, currency },
  shippingAllowedUntil: ({ bypassUntil }, _args, { now }) =>
    bypassUntil !== null && new Date(bypassUntil) > now() ? bypassUntil : null,
  balance: ({ balance: amount, currency }) => ({ amount, currency }),
  accounts: ({ organizationId }, _args, ctx) => ctx.ledgerAccountsOf.load(organizationId),
  invoiced: ({ invoiced: amount, currency }) => ({ amount, currency }),
  shippedNotInvoiced: ({ shippedNotInvoiced: amount, currency }) => ({ amount, currency }),
  openOrders: ({ openOrders: amount, currency }) => ({ amount, currency }),
  holds: ({ holds: amount, currency }) => ({ amount, currency }),
  unallocated: ({ unallocated: amount, currency }) => ({ amount, currency }),
  overdueThreshold: ({ overdueThreshold: amount, currency }) => ({ amount, currency }),
};

/** Open sums of the payer's invoices by due date, in the account's currency. */
async function openDue({ organizationId, asOf, day, currency }: ShownCredit, ctx: Context) {
  const rows = (await ctx.openDueOf.load({ organizationId, asOf })) ?? [];
  const pairs = rows.map((row) => ({ from: row.currency, to: currency }));
  const convert = await convertOn(ctx, pairs, day);
  return rows.map(({ dueOn, open, currency: from }) => ({
    dueOn,
    open: convert(open, from, currency),
  }));
}
