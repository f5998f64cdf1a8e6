import { Migration } from '@mikro-orm/migrations';

/** Lines may be for one of the customer's projects: a product stands in a cart once for each, and once for none. */
export default class extends Migration {
  override up(): void {
    this.addSql(`
      alter table cart_line add column project_id uuid,
        drop constraint cart_line_cart_id_product_id_key`);
    this.addSql(`
      create unique index cart_line_product
        on cart_line (cart_id, product_id, project_id) nulls not distinct`);
    this.addSql(`alter table order_line add column project_id uuid`);
  }
}
