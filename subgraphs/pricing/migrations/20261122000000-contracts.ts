import { Migration } from '@mikro-orm/migrations';

/** Contracts as accounts tells of them, and the price lists that are of one. */
export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table contract (
        id uuid primary key,
        organization_id uuid not null,
        number text not null,
        currency text not null,
        valid_from date not null,
        valid_until date,
        is_closed boolean not null
      )`);
    this.addSql('create index contract_of_organization on contract (organization_id, number)');
    // No foreign key: a list may come before the event that tells of its contract.
    this.addSql(`alter table price_list add column contract_id uuid
      check (contract_id is null or level = 'CONTRACT')`);
  }
}
