import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table warehouse (
        id uuid primary key,
        code text not null unique,
        name text not null,
        city text not null,
        priority int not null
      )`);
    // Half-empty pages: a changed row finds room beside its old version, and no index is touched.
    this.addSql(`
      create table stock (
        product_id uuid not null,
        warehouse_id uuid not null references warehouse (id),
        on_hand numeric not null,
        reserved numeric not null,
        primary key (product_id, warehouse_id),
        check (reserved >= 0),
        check (on_hand >= reserved)
      ) with (fillfactor = 50)`);
    this.addSql(`
      create table stock_movement (
        id uuid primary key,
        product_id uuid not null,
        warehouse_id uuid not null references warehouse (id),
        kind text not null check (kind in ('OPENING', 'SHIPMENT')),
        quantity numeric not null check (quantity <> 0),
        shipment_id uuid,
        at timestamptz not null,
        actor text not null
      )`);
    this.addSql(`create index stock_movement_stock on stock_movement (product_id, warehouse_id)`);
    this.addSql(`
      create unique index stock_movement_opening on stock_movement (product_id, warehouse_id)
        where kind = 'OPENING'`);
    this.addSql(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'Rows of % are only added.', tg_table_name;
      end $$`);
    this.addSql(`
      create trigger stock_movement_append_only before update or delete or truncate on stock_movement
        for each statement execute function refuse_change()`);
    this.addSql(`
      create table arrival (
        id uuid primary key,
        product_id uuid not null,
        warehouse_id uuid not null references warehouse (id),
        date date not null,
        quantity numeric not null check (quantity > 0),
        unique (product_id, date, warehouse_id)
      )`);
  }
}
