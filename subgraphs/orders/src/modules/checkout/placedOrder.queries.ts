import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Tables } from '../../tables.ts';
import type { CartLineRow } from '../cart/cartLine.queries.ts';
import type { OrderStatus } from '../order/domain/orderTransitions.ts';

export interface NewOrder {
  id: string;
  organizationId: string;
  contractId: string | null;
  number: string;
  status: OrderStatus;
  placedAt: Date;
  placedByUserId: string | null;
  externalNumber: string | null;
  comment: string | null;
  deliveryAddressId: string | null;
  wantedDate: string | null;
  currency: string;
  total: string;
  totalVat: string;
  totalWithVat: string;
  lines: ReadonlyArray<{
    id: string;
    productId: string;
    projectId: string | null;
    sku: string;
    name: string;
    quantity: string;
    unitPrice: string;
    vatRate: string | null;
    total: string;
    vat: string;
    totalWithVat: string;
  }>;
}

const db = (ctx: RequestContext) => ctx.em.getKysely<Tables>();

/**
 * Takes the ordered lines out of the cart; false when they are not there any more as they were
 * ordered (changed, or ordered from another window). Lines put in meanwhile stay.
 */
export async function takeOutOfCart(
  ctx: RequestContext,
  cartId: string,
  lines: readonly CartLineRow[],
): Promise<boolean> {
  const ordered = JSON.stringify(
    lines.map(({ id, projectId, quantity }) => ({ id, projectId, quantity })),
  );
  // The cart's own row is locked first, like by every change of it: two orders don't wait crosswise.
  const { numAffectedRows } = await sql`
    with locked as (
      update cart set updated_at = ${ctx.now().toISOString()} where id = ${cartId} returning id
    )
    delete from cart_line
    using locked, jsonb_to_recordset(${ordered}::jsonb) as o(id uuid, "projectId" uuid, quantity numeric)
    where cart_line.cart_id = locked.id and cart_line.id = o.id
      and cart_line.quantity = o.quantity
      and cart_line.project_id is not distinct from o."projectId"`.execute(db(ctx));
  return numAffectedRows === BigInt(lines.length);
}

/** The order and its lines: two statements for however many. */
export async function insertOrder(ctx: RequestContext, order: NewOrder): Promise<void> {
  await db(ctx)
    .insertInto('order')
    .values({
      id: order.id,
      organization_id: order.organizationId,
      contract_id: order.contractId,
      number: order.number,
      status: order.status,
      placed_at: order.placedAt.toISOString(),
      placed_by_user_id: order.placedByUserId,
      external_number: order.externalNumber,
      comment: order.comment,
      delivery_address_id: order.deliveryAddressId,
      wanted_date: order.wantedDate,
      currency: order.currency,
      total: order.total,
      total_vat: order.totalVat,
      total_with_vat: order.totalWithVat,
      line_count: order.lines.length,
    })
    .execute();
  const lines = JSON.stringify(order.lines.map((line, position) => ({ ...line, position })));
  await sql`
    insert into order_line (id, order_id, organization_id, position, product_id, project_id, sku, name, quantity,
      unit_price, vat_rate, total, vat, total_with_vat, reserved)
    select id, ${order.id}, ${order.organizationId}, position, "productId", "projectId", sku, name, quantity,
      "unitPrice", "vatRate", total, vat, "totalWithVat", quantity
    from jsonb_to_recordset(${lines}::jsonb) as l(id uuid, position int, "productId" uuid, "projectId" uuid, sku text,
      name text, quantity numeric, "unitPrice" numeric, "vatRate" numeric, total numeric, vat numeric,
      "totalWithVat" numeric)`.execute(db(ctx));
}
