import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table "order" (
        id uuid primary key,
        organization_id uuid not null,
        number text not null,
        total numeric(18, 2) not null,
        placed_on date not null
      )`);
    this.addSql(`create table order_line (
        id uuid primary key,
        order_id uuid not null references "order" (id),
        sku text not null,
        quantity numeric(18, 3) not null
      )`);
    this.addSql('create table note (id uuid primary key, text text not null)');
  }
}
