import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    // The index of the search is first built category by category.
    this.addSql('drop index product_category');
    this.addSql('create index product_category on product (category_id, number)');
  }
}
