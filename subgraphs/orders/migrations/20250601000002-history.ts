import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    // "transaction" tells a follower whether a change was committed when it last looked.
    this.addSql(`
      create table order_change (
        seq bigint primary key generated always as identity,
        transaction xid8 not null default pg_current_xact_id(),
        order_id uuid not null references "order" (id),
        organization_id uuid not null,
        from_status text,
        to_status text not null,
        at timestamptz not null,
        reason text,
        actor text not null,
        actor_name text,
        actor_role text,
        actor_organization_id uuid
      )`);
    this.addSql(`create index order_change_order on order_change (order_id, seq)`);
    this.addSql(`create index order_change_organization on order_change (organization_id, seq)`);
    this.addSql(`create index order_change_late on order_change (transaction)`);
    this.addSql(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'The history of orders is only added to.';
      end $$`);
    this.addSql(`
      create trigger order_change_append_only before update or delete or truncate on order_change
        for each statement execute function refuse_change()`);
  }
}
