import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table order_attempt (
        organization_id uuid not null,
        idempotency_key text not null,
        order_id uuid not null,
        input_hash text not null,
        lines_hash text not null,
        state text not null check (state in ('OPEN', 'REFUSED', 'PLACED')),
        started_at timestamptz not null,
        primary key (organization_id, idempotency_key)
      )`);
  }
}
