import { isId } from '@kontor/kit/ids.ts';
import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { visibleOrganization } from '@kontor/kit/tenant.ts';
import { inAccountCurrency } from './accountCurrency.ts';
import { type CreditStanding, creditStanding } from './domain/creditStanding.ts';
import type { PayerFigures } from './domain/figuresBySeller.ts';

/**
 * Where payers stand now, any number of them in one statement (in two where somebody owes in another
 * currency than its account's); unknown ones are left out.
 */
export async function findCreditStandings(
  ctx: RequestContext,
  organizationIds: readonly string[],
): Promise<CreditStanding[]> {
  const payers = await findPayerFigures(ctx, organizationIds);
  const day = sellerDay(ctx.now());
  const figures = await inAccountCurrency(ctx, payers, day);
  return payers.map(({ terms }, index) => creditStanding(terms, figures[index] ?? [], day));
}

/**
 * Terms and sums of payers as they are stored; a customer's own alone. Holds past their expiry count
 * nothing, swept or not.
 */
export async function findPayerFigures(
  ctx: RequestContext,
  organizationIds: readonly string[],
): Promise<PayerFigures[]> {
  const visible = visibleOrganization(ctx.viewer);
  const ids = organizationIds.filter((id) => isId(id) && (visible ?? id) === id);
  const now = ctx.now().toISOString();
  const today = sellerDay(ctx.now());
  const { rows } = await sql<PayerFigures>`${PREPARED}
    select figures.* from unnest(${ids}::uuid[]) as payer (id),
      payer_figures(payer.id, ${now}, ${today}) as figures`.execute(ctx.em.getKysely());
  return rows;
}
