import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table credit_account (
        organization_id uuid primary key,
        currency text not null,
        credit_limit numeric(19, 2) check (credit_limit >= 0),
        basis text not null check (basis in ('ORDERED', 'SHIPPED', 'INVOICED')),
        policy text not null check (policy in ('HOLD', 'REFUSE', 'ALLOW')),
        payment_days integer not null check (payment_days >= 0),
        grace_days integer not null check (grace_days >= 0),
        overdue_threshold numeric(19, 2) not null check (overdue_threshold >= 0),
        is_stopped boolean not null default false
      )`);
    this.addSql(`
      create table credit_hold (
        id uuid primary key,
        organization_id uuid not null references credit_account (organization_id),
        key text not null unique,
        order_id uuid not null,
        currency text not null,
        amount numeric(19, 2) not null check (amount >= 0),
        remaining numeric(19, 2) not null check (remaining between 0 and amount),
        status text not null check (status in ('HELD', 'CONFIRMED', 'SHIPPED', 'RELEASED', 'EXPIRED')),
        is_covered boolean not null,
        expires_at timestamptz,
        created_at timestamptz not null,
        check ((status = 'HELD') = (expires_at is not null))
      )`);
    this.addSql(
      `create index credit_hold_live on credit_hold (organization_id) where status in ('HELD', 'CONFIRMED')`,
    );
    this.addSql(
      `create index credit_hold_expiry on credit_hold (expires_at) where status = 'HELD'`,
    );
    this.addSql('create index credit_hold_order on credit_hold (order_id)');

    this.addSql(`
      create table sales_order (
        id uuid primary key,
        organization_id uuid not null,
        currency text not null
      )`);
    this.addSql('create index sales_order_organization on sales_order (organization_id, id)');
    this.addSql(`
      create table sales_order_line (
        id uuid primary key,
        order_id uuid not null references sales_order (id),
        organization_id uuid not null,
        sku text not null,
        name text not null,
        quantity numeric not null,
        unit_price numeric(19, 4) not null,
        vat_rate numeric
      )`);
    this.addSql('create index sales_order_line_order on sales_order_line (order_id, id)');
  }
}
