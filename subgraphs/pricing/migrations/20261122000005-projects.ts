import { Migration } from '@mikro-orm/migrations';

/** Objects that customers build, prices agreed for them, and what orders have used of their caps. */
export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table project (
        id uuid primary key,
        organization_id uuid not null,
        code text not null,
        name text not null,
        address text,
        status text not null check (status in ('OPEN', 'CLOSED')),
        created_by text not null,
        created_at timestamptz not null
      )`);
    // Case makes no second project.
    this.addSql(`create unique index project_code on project (organization_id, lower(code))`);
    this.addSql(`create unique index project_name on project (organization_id, lower(name))`);
    this.addSql(`create index project_list on project (created_at desc, id desc)`);

    this.addSql(`
      create table project_price (
        id uuid primary key,
        project_id uuid not null references project (id),
        organization_id uuid not null,
        product_id uuid not null,
        unit_price numeric(19, 4) not null check (unit_price > 0),
        currency text not null,
        cap numeric not null check (cap > 0),
        valid_from date not null,
        valid_until date not null check (valid_until > valid_from),
        status text not null
          check (status in ('ASKED', 'HEAD_APPROVED', 'ACTIVE', 'REJECTED', 'ENDED')),
        note text,
        asked_by text not null,
        asked_at timestamptz not null,
        head_approved_by text,
        head_approved_at timestamptz,
        finance_approved_by text,
        finance_approved_at timestamptz,
        closed_by text,
        closed_at timestamptz,
        reason text,
        -- Nobody approves what they asked for or approved before.
        check (head_approved_by is distinct from asked_by),
        check (finance_approved_by is null or finance_approved_by not in (asked_by, head_approved_by)),
        check (status not in ('HEAD_APPROVED', 'ACTIVE') or head_approved_by is not null)
      )`);
    this.addSql(`create index project_price_of on project_price (project_id, product_id)`);
    this.addSql(`create index project_price_list on project_price (asked_at desc, id desc)`);
    this.addSql(`
      create index project_price_waiting on project_price (asked_at desc, id desc)
        where status in ('ASKED', 'HEAD_APPROVED')`);

    // HELD counts until it expires, CONFIRMED for good: decided under a lock of the project price.
    this.addSql(`
      create table project_price_use (
        project_price_id uuid not null references project_price (id),
        order_key text not null,
        organization_id uuid not null,
        quantity numeric not null check (quantity > 0),
        status text not null check (status in ('HELD', 'CONFIRMED', 'RELEASED')),
        expires_at timestamptz check (status <> 'HELD' or expires_at is not null),
        primary key (project_price_id, order_key)
      )`);
    this.addSql(`create index project_price_use_order on project_price_use (order_key)`);

    for (const table of ['project', 'project_price', 'project_price_use']) {
      this.addSql(`call keep_what_was_known('${table}')`);
    }

    this.addSql(`alter table quote_line add column project_id uuid, add column parts jsonb`);
  }
}
