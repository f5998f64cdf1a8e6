import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      alter table membership
        add month_limit numeric(19, 2) check (month_limit >= 0),
        add month_limit_currency text`);
  }
}
