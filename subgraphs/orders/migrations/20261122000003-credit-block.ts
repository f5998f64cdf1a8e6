import { Migration } from '@mikro-orm/migrations';

/** How pricing says that customers are blocked: their orders show that goods wait. */
export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table credit_block (
        organization_id uuid primary key,
        level text not null check (level in ('WARN', 'HOLD_SHIPMENT', 'PREPAID_ONLY', 'STOP')),
        lifted_by numeric(19, 2),
        currency text not null,
        bypass_until timestamptz,
        since timestamptz not null
      )`);
  }
}
