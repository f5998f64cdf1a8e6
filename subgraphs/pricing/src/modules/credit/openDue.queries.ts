import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { InvoiceSchema } from '../invoice/invoice.entity.ts';
import type { PostingSchema } from '../ledger/posting.entity.ts';
import type { OpenDue } from './domain/ageing.ts';

type Tables = InferKyselyDB<typeof InvoiceSchema | typeof PostingSchema>;

export interface OpenDueRow extends OpenDue {
  organizationId: string;
}

/** What is open of invoices by the day it is due, of any number of payers in one statement. */
export function findOpenDue(
  ctx: RequestContext,
  organizationIds: readonly string[],
): Promise<OpenDueRow[]> {
  return tenantKysely<Tables>(ctx)
    .selectFrom('invoice')
    .where('organization_id', '=', sql<string>`any(${organizationIds}::uuid[])`)
    .whereRef('paid', '<', 'total_with_vat')
    .groupBy(['organization_id', 'currency', 'due_on'])
    .select(['organization_id as organizationId', 'currency', 'due_on as dueOn'])
    .select(sql<string>`sum(total_with_vat - paid)::text`.as('open'))
    .execute();
}

/** The same as it was when a day of the past ended, by the books. */
export async function findOpenDueOn(
  ctx: RequestContext,
  organizationIds: readonly string[],
  day: string,
): Promise<OpenDueRow[]> {
  return tenantKysely<Tables>(ctx)
    .selectFrom('posting')
    .innerJoin('invoice', 'invoice.id', 'posting.invoice_id')
    .where('posting.organization_id', '=', sql<string>`any(${organizationIds}::uuid[])`)
    .where('posting.booked_on', '<=', day)
    .where(sql<boolean>`'RECEIVABLE' in (debit, credit)`)
    .groupBy(['posting.organization_id', 'posting.currency', 'invoice.due_on'])
    .select([
      'posting.organization_id as organizationId',
      'posting.currency',
      'invoice.due_on as dueOn',
    ])
    .select(sql<string>`sum(${receivable})::text`.as('open'))
    .having(sql<boolean>`sum(${receivable}) <> 0`)
    .execute();
}

const receivable = sql.raw(`case debit when 'RECEIVABLE' then amount else -amount end`);
