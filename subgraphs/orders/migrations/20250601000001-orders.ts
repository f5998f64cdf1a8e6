import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists pg_trgm schema public`);
    this.addSql(`create sequence order_number`);
    this.addSql(`
      create table "order" (
        id uuid primary key,
        organization_id uuid not null,
        number text not null unique,
        status text not null check (status in ('AWAITING_APPROVAL', 'PLACED', 'ON_HOLD', 'CONFIRMED',
          'PICKING', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CLOSED', 'CANCELLED')),
        placed_at timestamptz not null,
        placed_by_user_id uuid,
        external_number text,
        comment text,
        delivery_address_id uuid,
        wanted_date date,
        currency text not null,
        total numeric not null,
        total_vat numeric not null,
        total_with_vat numeric not null,
        line_count int not null
      )`);
    this.addSql(`create index order_list on "order" (organization_id, placed_at desc, id desc)`);
    this.addSql(`create index order_list_of_all on "order" (placed_at desc, id desc)`);
    this.addSql(`create index order_list_by_status on "order" (status, placed_at desc, id desc)`);
    this.addSql(
      `create index order_number_search on "order" using gin (number public.gin_trgm_ops)`,
    );
    this.addSql(
      `create index order_external_number_search on "order" using gin (external_number public.gin_trgm_ops)`,
    );
    this.addSql(`
      create table order_line (
        id uuid primary key,
        order_id uuid not null references "order" (id),
        organization_id uuid not null,
        position int not null,
        product_id uuid not null,
        sku text not null,
        name text not null,
        quantity numeric not null check (quantity > 0),
        unit_price numeric not null,
        vat_rate numeric,
        total numeric not null,
        vat numeric not null,
        total_with_vat numeric not null,
        reserved numeric not null,
        shipped numeric not null default 0,
        delivered numeric not null default 0,
        unique (order_id, position)
      )`);
    this.addSql(`create index order_line_product on order_line (organization_id, product_id, id)`);

    this.addSql(`
      create table order_hold (
        order_id uuid not null references "order" (id),
        kind text not null check (kind in ('CREDIT_LIMIT', 'APPROVAL', 'STOCK')),
        organization_id uuid not null,
        needed numeric,
        since timestamptz not null,
        primary key (order_id, kind)
      )`);
    this.addSql(
      `create index order_hold_waiting on order_hold (organization_id, kind, since, order_id)`,
    );

    // What left and arrived, by shipment: a report that comes twice is one row.
    this.addSql(`
      create table order_shipment_line (
        shipment_id uuid not null,
        order_line_id uuid not null references order_line (id),
        order_id uuid not null,
        organization_id uuid not null,
        quantity numeric not null,
        is_delivered boolean not null,
        primary key (shipment_id, order_line_id)
      )`);
    this.addSql(`create index order_shipment_line_order on order_shipment_line (order_id)`);
  }
}
