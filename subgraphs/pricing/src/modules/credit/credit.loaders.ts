import { isId } from '@kontor/kit/ids.ts';
import { loadByKey, loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { isStaff } from '@kontor/kit/viewer.ts';
import { ChangeRequestSchema } from '../approval/changeRequest.entity.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import { findCreditStandings } from './credit.queries.ts';
import { CREDIT_CHANGES, type CreditChangeRequest } from './creditChange.ts';
import { findCreditOnDay } from './creditOnDay.queries.ts';
import type { CreditStanding } from './domain/creditStanding.ts';
import { findLedgerAccounts } from './ledgerAccounts.queries.ts';
import { findOpenDue, findOpenDueOn, type OpenDueRow } from './openDue.queries.ts';

/** A payer's credit now, or when a day of the past ended. */
export interface CreditKey {
  organizationId: string;
  asOf: string | null;
}

/** A standing, and the day that was asked for. */
export type ShownCredit = CreditStanding & Pick<CreditKey, 'asOf'>;

export const loadCredit = (ctx: RequestContext) =>
  loadByKey<CreditKey, ShownCredit>((keys) =>
    byDay(keys, async (ids, asOf) => {
      const standings = await (asOf
        ? findCreditOnDay(ctx, ids, asOf)
        : findCreditStandings(ctx, ids));
      return standings.map((standing) => ({ ...standing, asOf }));
    }).then((rows) => rows.map(([first]) => first ?? null)),
  );

export const loadOpenDue = (ctx: RequestContext) =>
  loadByKey<CreditKey, OpenDueRow[]>((keys) =>
    byDay(keys, (ids, asOf) => (asOf ? findOpenDueOn(ctx, ids, asOf) : findOpenDue(ctx, ids))),
  );

export const loadLedgerAccounts = (ctx: RequestContext) =>
  loadMany(
    (ids) => findLedgerAccounts(ctx, ids),
    (account) => account.organizationId,
  );

export const loadCustomers = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(CustomerSchema, { organizationId: { $in: ids.filter(isId) } }),
    (customer) => customer.organizationId,
  );

/** What was asked for of credit lines is the seller's to see. */
export const loadCreditChanges = ({ em, viewer }: RequestContext) =>
  loadOne<string, CreditChangeRequest>(
    async (ids) => {
      if (viewer.kind !== 'service' && !isStaff(viewer)) return [];
      const kind = { $in: [...CREDIT_CHANGES] };
      const found = await em.find(ChangeRequestSchema, { id: { $in: ids.filter(isId) }, kind });
      return found as CreditChangeRequest[];
    },
    (change) => change.id,
  );

/** The rows of each key, one statement for each day that is asked for. */
async function byDay<Row extends { organizationId: string }>(
  keys: readonly CreditKey[],
  load: (ids: string[], asOf: string | null) => Promise<Row[]>,
): Promise<Row[][]> {
  const days = [...new Set(keys.map(({ asOf }) => asOf))];
  const rows = new Map(
    await Promise.all(
      days.map(async (day) => {
        const ids = keys.filter(({ asOf }) => asOf === day).map((key) => key.organizationId);
        return [day, await load(ids.filter(isId), day)] as const;
      }),
    ),
  );
  return keys.map(({ organizationId, asOf }) =>
    (rows.get(asOf) ?? []).filter((row) => row.organizationId === organizationId),
  );
}
