import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table cart (
        id uuid primary key,
        organization_id uuid not null,
        owner text not null,
        name text not null,
        is_current boolean not null,
        is_shared boolean not null,
        updated_at timestamptz not null
      )`);
    // Two windows that put the first line in at once make one cart.
    this.addSql(
      `create unique index cart_current on cart (organization_id, owner) where is_current`,
    );
    this.addSql(`create index cart_list on cart (organization_id, is_current desc, name, id)`);

    this.addSql(`
      create table cart_line (
        id uuid primary key,
        cart_id uuid not null references cart (id) on delete cascade,
        organization_id uuid not null,
        product_id uuid not null,
        sku text not null,
        name_ru text not null,
        name_en text not null,
        quantity numeric not null check (quantity > 0),
        position bigint not null generated always as identity,
        unique (cart_id, product_id)
      )`);
  }
}
