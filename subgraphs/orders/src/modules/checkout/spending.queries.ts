import { sellerMonth } from '@kontor/kit/sellerDay.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { Tables } from '../../tables.ts';

/** What a person's orders of this month come to in one currency, VAT included. */
export interface Spending {
  organizationId: string;
  userId: string;
  currency: string;
  amount: string;
}

/**
 * What each of these people has ordered in this calendar month of the seller, those that wait
 * included and cancelled ones not; nothing is left out. One statement for all of them.
 */
export async function spentThisMonth(
  ctx: RequestContext,
  people: ReadonlyArray<Pick<Spending, 'organizationId' | 'userId'>>,
): Promise<Spending[]> {
  return tenantKysely<Tables>(ctx)
    .selectFrom('order')
    .where(({ eb, refTuple }) =>
      eb(
        refTuple('organization_id', 'placed_by_user_id'),
        'in',
        people.map(
          ({ organizationId, userId }) => sql<never>`(${organizationId}::uuid, ${userId}::uuid)`,
        ),
      ),
    )
    .where('placed_at', '>=', sellerMonth(ctx.now()).toISOString())
    .where('status', '<>', 'CANCELLED')
    .groupBy(['organization_id', 'placed_by_user_id', 'currency'])
    .orderBy('currency')
    .select([
      'organization_id as organizationId',
      sql<string>`placed_by_user_id`.as('userId'),
      'currency',
      sql<string>`sum(total_with_vat)`.as('amount'),
    ])
    .execute();
}

/** Until the transaction ends, orders of one person are counted one after the other. */
export async function lockSpending(
  ctx: RequestContext,
  organizationId: string,
  userId: string,
): Promise<void> {
  const key = `${organizationId} ${userId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(ctx.em.getKysely());
}
