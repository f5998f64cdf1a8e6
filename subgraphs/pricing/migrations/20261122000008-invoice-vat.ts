import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    // What VAT a line has on the day of shipment follows from its code, not from the rate it was ordered at.
    this.addSql(`
      alter table sales_order_line add column vat_code text not null default 'GENERAL'
        check (vat_code in ('GENERAL', 'REDUCED', 'ZERO', 'NONE'))`);
    this.addSql('alter table sales_order_line alter column vat_code drop default');
  }
}
