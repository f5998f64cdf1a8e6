import { Migration } from '@mikro-orm/migrations';

/** The contract that an order was placed under. */
export default class extends Migration {
  override up(): void {
    this.addSql('alter table "order" add column contract_id uuid');
  }
}
