import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    // What a person has ordered in a month, of one or of all of a company, from the index alone.
    this.addSql(`
      create index order_spending on "order" (organization_id, placed_by_user_id, placed_at)
        include (currency, total_with_vat, status)`);
  }
}
