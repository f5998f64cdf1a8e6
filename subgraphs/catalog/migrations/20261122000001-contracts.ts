import { Migration } from '@mikro-orm/migrations';

/** Contracts as accounts tells of them, and rules for those who work under one. */
export default class extends Migration {
  override up(): void {
    this.addSql(`create table contract (
      id uuid primary key,
      organization_id uuid not null,
      is_assortment_limited boolean not null
    )`);
    // What is seen under a contract changes with it.
    this.addSql(`create trigger note_contract after update on contract for each row
      when ((old.organization_id, old.is_assortment_limited)
        is distinct from (new.organization_id, new.is_assortment_limited))
      execute function begin_change()`);
    this.addSql('alter table visibility_rule add column contract_id uuid');
    this.addSql(`alter table visibility_rule drop constraint visibility_rule_check,
      add check (num_nonnulls(segment, organization_id, contract_id) <= 1)`);
    this.addSql('drop index visibility_rule_audience');
    this.addSql(
      'create index visibility_rule_audience on visibility_rule (organization_id, segment, contract_id)',
    );
  }
}
