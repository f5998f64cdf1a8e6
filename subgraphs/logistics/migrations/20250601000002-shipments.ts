import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table picking (
        order_id uuid primary key,
        organization_id uuid not null,
        started_at timestamptz not null
      )`);
    this.addSql(`create table shipment_number (year int primary key, last int not null)`);
    this.addSql(`
      create table shipment (
        id uuid primary key,
        organization_id uuid not null,
        order_id uuid not null,
        warehouse_id uuid not null references warehouse (id),
        number text not null unique,
        status text not null check (status in ('DISPATCHED', 'ACCEPTED', 'IN_TRANSIT',
          'OUT_FOR_DELIVERY', 'DELIVERED', 'FAILED', 'RETURNED')),
        carrier text,
        tracking_number text,
        shipped_at timestamptz not null,
        delivered_at timestamptz
      )`);
    this.addSql(`create index shipment_list on shipment (organization_id, id)`);
    this.addSql(`create index shipment_list_by_status on shipment (status, id)`);
    this.addSql(`create index shipment_order on shipment (order_id, id)`);
    this.addSql(`
      create table shipment_line (
        shipment_id uuid not null references shipment (id),
        order_line_id uuid not null,
        organization_id uuid not null,
        product_id uuid not null,
        sku text not null,
        name text not null,
        quantity numeric not null check (quantity > 0),
        primary key (shipment_id, order_line_id)
      )`);
    this.addSql(`
      create table tracking_event (
        shipment_id uuid not null references shipment (id),
        event_id text not null,
        organization_id uuid not null,
        status text not null,
        at timestamptz not null,
        place text,
        note text,
        recorded_at timestamptz not null,
        primary key (shipment_id, event_id)
      )`);
    this.addSql(`
      create trigger tracking_event_append_only before update or delete or truncate on tracking_event
        for each statement execute function refuse_change()`);
  }
}
