import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      -- [{"productId", "quantity"}] in the order of the seller; none of a product that is no kit.
      alter table product add column components jsonb not null default '[]'`);
    this.addSql(`
      create index product_component on product using gin (components jsonb_path_ops)
        where components <> '[]'`);
    // What a kit that waits to be published is put together of; null for what is no kit.
    this.addSql(`alter table staged_product add column component_ids uuid[]`);
    this.addSql(`
      create index staged_product_kit on staged_product (changeset_id)
        where component_ids is not null`);
  }
}
