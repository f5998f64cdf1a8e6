import { Migration } from '@mikro-orm/migrations';

/** The past of what other modules keep and prices go by: asked for a moment, a price is what it was then. */
export default class extends Migration {
  override up(): void {
    for (const table of ['customer', 'contract', 'seller_entity']) {
      this.addSql(`call keep_what_was_known('${table}')`);
    }
  }
}
