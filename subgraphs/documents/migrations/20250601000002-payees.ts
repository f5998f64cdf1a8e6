import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table payee (
        seller_id uuid primary key,
        account text not null check (account ~ '^[0-9]{20}$'),
        bank_name text not null,
        bic text not null check (bic ~ '^[0-9]{9}$'),
        correspondent_account text not null check (correspondent_account ~ '^[0-9]{20}$'),
        director text not null,
        accountant text not null
      )`);
  }
}
