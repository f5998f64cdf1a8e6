import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import { organizationOf } from '@kontor/kit/viewer.ts';
import type { Tables } from '../../tables.ts';
import type { OrderStatus } from './domain/orderTransitions.ts';
import type { HoldKind } from './domain/statusForHolds.ts';

export type OrderRow = Awaited<ReturnType<typeof ordersById>>[number];
export type OrderLineRow = Awaited<ReturnType<typeof linesOfOrders>>[number];
/** What an order waits for. */
export interface OrderHoldRow {
  orderId: string;
  /** SHIPPING is the customer's block, not the order's own hold. */
  kind: HoldKind | 'SHIPPING';
  needed: string | null;
  since: string;
  currency: string;
}

/** What the viewer may see of orders that are wanted. */
export interface OrderFilter {
  organizationId?: string | null;
  status?: readonly OrderStatus[] | null;
  search?: string | null;
  from?: string | null;
  until?: string | null;
}

/** A place in the list of orders, newest first. */
export interface OrderPosition {
  placedAt: string;
  id: string;
}

const db = (ctx: RequestContext) => tenantKysely<Tables>(ctx);

function orders(ctx: RequestContext) {
  return db(ctx)
    .selectFrom('order')
    .select([
      'order.id',
      'order.organization_id as organizationId',
      'order.contract_id as contractId',
      'order.number',
      'order.status',
      'order.placed_at as placedAt',
      'order.placed_by_user_id as placedByUserId',
      'order.external_number as externalNumber',
      'order.comment',
      'order.delivery_address_id as deliveryAddressId',
      'order.wanted_date as wantedDate',
      'order.currency',
      'order.total',
      'order.total_vat as totalVat',
      'order.total_with_vat as totalWithVat',
      'order.line_count as lineCount',
    ]);
}

export const ordersById = (ctx: RequestContext, ids: string[]) =>
  orders(ctx).where('order.id', 'in', ids).execute();

export const orderByNumber = (ctx: RequestContext, number: string) =>
  orders(ctx).where('order.number', '=', number).executeTakeFirst();

/** Keeps other changes of the order out until the transaction ends. */
export const lockOrder = (ctx: RequestContext, id: string) =>
  orders(ctx).where('order.id', '=', id).forUpdate().executeTakeFirst();

export const orderPage = (
  ctx: RequestContext,
  filter: OrderFilter,
  { after, limit }: { after: OrderPosition | null; limit: number },
): Promise<OrderRow[]> =>
  orders(ctx)
    .where(matches(filter))
    .$if(after !== null, (query) => query.where(follows(after)))
    .orderBy('order.placed_at', 'desc')
    .orderBy('order.id', 'desc')
    .limit(limit)
    .execute();

export async function countOrders(ctx: RequestContext, filter: OrderFilter): Promise<number> {
  const { count } = await db(ctx)
    .selectFrom('order')
    .select(sql<string>`count(*)`.as('count'))
    .where(matches(filter))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The same page of several organizations' orders in one statement. */
export const pagesOfOrganizations = (
  ctx: RequestContext,
  organizationIds: readonly string[],
  { after, limit }: { after: OrderPosition | null; limit: number },
): Promise<OrderRow[]> =>
  db(ctx)
    .selectFrom(wanted(organizationIds))
    .innerJoinLateral(
      orders(ctx)
        .where(sql<boolean>`"order".organization_id = wanted.id`)
        .$if(after !== null, (query) => query.where(follows(after)))
        .orderBy('order.placed_at', 'desc')
        .orderBy('order.id', 'desc')
        .limit(limit)
        .as('page'),
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .orderBy('page.placedAt', 'desc')
    .orderBy('page.id', 'desc')
    .execute();

export const countsOfOrganizations = (ctx: RequestContext, organizationIds: string[]) =>
  db(ctx)
    .selectFrom('order')
    .select(['organization_id as id', sql<string>`count(*)`.as('count')])
    .where('organization_id', 'in', organizationIds)
    .groupBy('organization_id')
    .execute();

export const linesOfOrders = (ctx: RequestContext, orderIds: string[]) =>
  orderLines(ctx)
    .where('order_id', 'in', orderIds)
    .orderBy('order_id')
    .orderBy('position')
    .execute();

export const orderLinesById = (ctx: RequestContext, ids: string[]) =>
  orderLines(ctx).where('order_line.id', 'in', ids).execute();

/** Goods of orders in these states leave when the customer's block lets them. */
const TO_BE_SHIPPED = ['CONFIRMED', 'PICKING', 'PARTLY_SHIPPED'] as const;

/** What orders wait for: their own holds, and where goods are to leave, the customer's block. */
export function holdsOfOrders(ctx: RequestContext, orderIds: string[]): Promise<OrderHoldRow[]> {
  const blocks = db(ctx)
    .selectFrom('order')
    .innerJoin('credit_block as block', 'block.organization_id', 'order.organization_id')
    .select([
      'order.id as orderId',
      sql<OrderHoldRow['kind']>`'SHIPPING'`.as('kind'),
      'block.lifted_by as needed',
      'block.since',
      'block.currency',
    ])
    .where('order.id', 'in', orderIds)
    .where('order.status', 'in', TO_BE_SHIPPED)
    .where('block.level', '<>', 'WARN')
    .where(({ eb, or }) =>
      or([
        eb('block.bypass_until', 'is', null),
        eb('block.bypass_until', '<=', ctx.now().toISOString()),
      ]),
    );
  return db(ctx)
    .selectFrom('order_hold')
    .innerJoin('order', 'order.id', 'order_hold.order_id')
    .select([
      'order_hold.order_id as orderId',
      sql<OrderHoldRow['kind']>`order_hold.kind`.as('kind'),
      'order_hold.needed',
      'order_hold.since',
      'order.currency',
    ])
    .where('order_hold.order_id', 'in', orderIds)
    .unionAll(blocks)
    .orderBy('kind')
    .execute();
}

/** When the viewer's own organization ordered the products last, cancelled orders apart. Ids of lines ascend with time. */
export const lastOrderOfProducts = (ctx: RequestContext, productIds: readonly string[]) =>
  db(ctx)
    .selectFrom(wanted(productIds))
    .innerJoinLateral(
      db(ctx)
        .selectFrom('order_line')
        .innerJoin('order', 'order.id', 'order_line.order_id')
        .select('order.placed_at as placedAt')
        .where('order_line.organization_id', '=', organizationOf(ctx.viewer))
        .where(sql<boolean>`order_line.product_id = wanted.id`)
        .where('order.status', '<>', 'CANCELLED')
        .orderBy('order_line.id', 'desc')
        .limit(1)
        .as('last'),
      (join) => join.onTrue(),
    )
    .select(['wanted.id as productId', 'last.placedAt'])
    .execute();

function orderLines(ctx: RequestContext) {
  return db(ctx)
    .selectFrom('order_line')
    .innerJoin('order', 'order.id', 'order_line.order_id')
    .select([
      'order_line.id',
      'order_line.order_id as orderId',
      'order_line.product_id as productId',
      'order_line.project_id as projectId',
      'order_line.sku',
      'order_line.name',
      'order_line.quantity',
      'order_line.unit_price as unitPrice',
      'order_line.vat_rate as vatRate',
      'order_line.total',
      'order_line.vat',
      'order_line.total_with_vat as totalWithVat',
      'order_line.reserved',
      'order_line.shipped',
      'order_line.delivered',
      'order.currency',
    ]);
}

const wanted = (ids: readonly string[]) =>
  sql<{ id: string }>`unnest(${ids}::uuid[])`.as<'wanted'>(sql`wanted(id)`);

const follows = (position: OrderPosition | null) =>
  sql<boolean>`("order".placed_at, "order".id) < (${position?.placedAt}::timestamptz, ${position?.id}::uuid)`;

function matches({ organizationId, status, search, from, until }: OrderFilter) {
  const conditions = [
    ...(organizationId ? [sql`"order".organization_id = ${organizationId}`] : []),
    ...(status ? [sql`"order".status = any(${status}::text[])`] : []),
    ...(search ? [numberContains(search)] : []),
    ...(from ? [sql`"order".placed_at >= ${from}::timestamptz`] : []),
    ...(until ? [sql`"order".placed_at < ${until}::timestamptz`] : []),
  ];
  return sql<boolean>`${conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`}`;
}

function numberContains(search: string) {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`("order".number ilike ${pattern} or "order".external_number ilike ${pattern})`;
}
