import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table reservation (
        id uuid primary key,
        organization_id uuid not null,
        order_id uuid,
        hold_key text,
        status text not null check (status in ('HELD', 'CONFIRMED', 'SHIPPED', 'RELEASED', 'EXPIRED')),
        expires_at timestamptz,
        created_at timestamptz not null,
        check (status <> 'HELD' or expires_at is not null)
      )`);
    this.addSql(`create index reservation_list on reservation (organization_id, id)`);
    this.addSql(
      `create index reservation_order on reservation (order_id) where order_id is not null`,
    );
    this.addSql(
      `create index reservation_expiry on reservation (expires_at) where status = 'HELD'`,
    );
    this.addSql(`create index reservation_holds_of_key on reservation (hold_key, id)`);
    this.addSql(`
      create unique index reservation_hold_in_force on reservation (hold_key)
        where status in ('HELD', 'CONFIRMED', 'SHIPPED')`);
    this.addSql(`
      create table reservation_line (
        reservation_id uuid not null references reservation (id),
        product_id uuid not null,
        warehouse_id uuid not null references warehouse (id),
        organization_id uuid not null,
        quantity numeric not null check (quantity > 0),
        shipped numeric not null default 0 check (shipped between 0 and quantity),
        primary key (reservation_id, product_id, warehouse_id)
      )`);
  }
}
