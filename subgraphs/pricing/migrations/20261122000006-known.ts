import { Migration } from '@mikro-orm/migrations';

/** The past of what other modules keep and prices go by: asked for a moment, a price is what it was then. */
export default class extends Migration {
  override up(): void {
    this.addSql(SELLERS);
    for (const table of ['customer', 'contract', 'seller_entity']) {
      this.addSql(`call keep_what_was_known('${table}')`);
    }
  }
}

const SELLERS = `
  create table if not exists seller_entity (
    organization_id uuid primary key,
    vat_rounding text not null default 'LINE' check (vat_rounding in ('LINE', 'DOCUMENT')),
    pays_vat boolean not null default true,
    price_strategy text not null default 'LEVEL' check (price_strategy in ('LEVEL', 'LOWEST'))
  );
  alter table contract add column if not exists seller_id uuid;
  create or replace function first_seller() returns uuid language sql stable
    set search_path from current as $$
    select organization_id from seller_entity order by organization_id limit 1
  $$`;
