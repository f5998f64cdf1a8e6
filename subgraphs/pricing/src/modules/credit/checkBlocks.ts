import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { lockAccount } from './creditAccount.ts';
import { tellBlock } from './tellBlock.ts';

const CHECKED_AT_ONCE = 500;

/**
 * Tells of blocks that came or went with time alone: a new day makes invoices overdue and ends raises,
 * a permission to ship runs out. Each payer is looked at once a day, and when its permission ends.
 */
export async function checkBlocks(ctx: RequestContext): Promise<void> {
  let due: string[] = [];
  do {
    due = await payersToCheck(ctx, due.at(-1) ?? FIRST);
    for (const payerId of due) await checkBlock(ctx, payerId);
  } while (due.length === CHECKED_AT_ONCE);
}

/** One that fails, for want of an exchange rate for example, keeps nobody else waiting. */
async function checkBlock(ctx: RequestContext, payerId: string): Promise<void> {
  try {
    await ctx.em.transactional(async () => {
      await lockAccount(ctx, payerId);
      await tellBlock(ctx, payerId);
    });
  } catch (error) {
    ctx.logger.error({ err: error, payerId }, 'block not looked at');
  }
  ctx.em.clear();
}

/** Below every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Those who owe, or are blocked as far as anybody was told; for the others a new day changes nothing. */
async function payersToCheck(ctx: RequestContext, after: string): Promise<string[]> {
  const today = sellerDay(ctx.now());
  const { rows } = await sql<{ id: string }>`${PREPARED}
    select account.organization_id as id
    from credit_account as account
      left join credit_block as told on told.organization_id = account.organization_id
    where account.organization_id > ${after} and (
        told.bypass_until <= ${ctx.now().toISOString()}
        or (coalesce(told.checked_on < ${today}, true) and (
          told.level is not null
          or account.temporary_until is not null
          or exists (select from invoice where invoice.organization_id = account.organization_id
            and paid < total_with_vat and due_on < ${today})))
      )
    order by account.organization_id
    limit ${CHECKED_AT_ONCE}`.execute(ctx.em.getKysely());
  return rows.map(({ id }) => id);
}
