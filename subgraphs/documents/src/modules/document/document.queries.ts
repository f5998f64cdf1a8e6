import type { Page } from '@kontor/kit/cursors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { Tables } from '../../tables.ts';
import type { DocumentKind, DocumentStatus } from './document.entity.ts';

export interface DocumentRow {
  id: string;
  organizationId: string;
  kind: DocumentKind;
  number: string;
  date: string;
  status: DocumentStatus;
  currency: string;
  totalWithVat: string;
  orderId: string | null;
  invoiceId: string | null;
  shipmentId: string | null;
  contentHash: string;
}

export interface DocumentFilter {
  organizationId?: string | null;
  orderId?: string | null;
  kind?: readonly DocumentKind[] | null;
  search?: string | null;
  from?: string | null;
  until?: string | null;
}

const db = (ctx: RequestContext) => tenantKysely<Tables>(ctx);

const COLUMNS = [
  'document.id',
  'document.organization_id as organizationId',
  'document.kind',
  'document.number',
  'document.date',
  'document.status',
  'document.currency',
  'document.total as totalWithVat',
  'document.order_id as orderId',
  'document.invoice_id as invoiceId',
  'document.shipment_id as shipmentId',
  'document.content_hash as contentHash',
] as const;

const documents = (ctx: RequestContext) => db(ctx).selectFrom('document').select(COLUMNS);

export const documentsById = (ctx: RequestContext, ids: string[]): Promise<DocumentRow[]> =>
  documents(ctx).where('id', 'in', ids).execute();

/** Oldest first. */
export const documentsOfOrders = (ctx: RequestContext, ids: string[]): Promise<DocumentRow[]> =>
  documents(ctx).where('order_id', 'in', ids).orderBy('id').execute();

/** Oldest first. */
export const documentsOfShipments = (ctx: RequestContext, ids: string[]): Promise<DocumentRow[]> =>
  documents(ctx).where('shipment_id', 'in', ids).orderBy('id').execute();

export const papersOfInvoices = (ctx: RequestContext, ids: string[]): Promise<DocumentRow[]> =>
  documents(ctx).where('kind', '=', 'INVOICE').where('invoice_id', 'in', ids).execute();

/** Newest first. */
export const documentPage = (
  ctx: RequestContext,
  filter: DocumentFilter,
  { limit, after }: Page,
): Promise<DocumentRow[]> =>
  matching(ctx, filter)
    .select(COLUMNS)
    .$if(after !== null, (query) => query.where('id', '<', idOrNone(String(after?.[0]))))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

export async function countDocuments(ctx: RequestContext, filter: DocumentFilter): Promise<number> {
  const { count } = await matching(ctx, filter)
    .select(sql<string>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function matching(ctx: RequestContext, filter: DocumentFilter) {
  const { organizationId, orderId, kind, search, from, until } = filter;
  let query = db(ctx).selectFrom('document');
  if (organizationId) query = query.where('organization_id', '=', idOrNone(organizationId));
  if (orderId) query = query.where('order_id', '=', idOrNone(orderId));
  if (kind) query = query.where('kind', '=', sql<DocumentKind>`any(${kind})`);
  if (search) query = query.where('number', 'ilike', `%${search.replace(/[\\%_]/g, '\\$&')}%`);
  if (from) query = query.where('date', '>=', from);
  if (until) query = query.where('date', '<=', until);
  return query;
}

/** The same page of several organizations' documents in one statement, newest first. */
export const pagesOfOrganizations = (
  ctx: RequestContext,
  organizationIds: string[],
  { limit, after }: Pick<Page, 'limit' | 'after'>,
): Promise<DocumentRow[]> =>
  db(ctx)
    .selectFrom(
      sql<{ id: string }>`unnest(${organizationIds}::uuid[])`.as<'wanted'>(sql`wanted(id)`),
    )
    .innerJoinLateral(
      documents(ctx)
        .where('document.organization_id', '=', sql<string>`wanted.id`)
        .$if(after !== null, (query) =>
          query.where('document.id', '<', idOrNone(String(after?.[0]))),
        )
        .orderBy('document.id', 'desc')
        .limit(limit)
        .as('page'),
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .orderBy('page.id', 'desc')
    .execute();

export const countsOfOrganizations = (ctx: RequestContext, organizationIds: string[]) =>
  db(ctx)
    .selectFrom('document')
    .select(['organization_id as organizationId', sql<string>`count(*)`.as('count')])
    .where('organization_id', 'in', organizationIds)
    .groupBy('organization_id')
    .execute();

/** The next number of the kind in the year. Until the transaction ends, others that want one wait. */
export async function takeNumber(
  ctx: RequestContext,
  kind: DocumentKind,
  year: number,
): Promise<number> {
  const { last } = await db(ctx)
    .insertInto('document_counter')
    .values({ kind, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'year'])
        .doUpdateSet({ last: sql<number>`document_counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

/** An id that can't be one matches nothing instead of being an error in SQL. */
const idOrNone = (text: string): string =>
  isId(text) ? text : '00000000-0000-0000-0000-000000000000';
