import { Migration } from '@mikro-orm/migrations';

/** Which products are ordered together. */
export default class extends Migration {
  override up(): void {
    this.addSql(BOUGHT_TOGETHER);
  }
}

const BOUGHT_TOGETHER = `
  create table bought_together (
    product_id uuid not null references product (id) on delete cascade,
    other_id uuid not null references product (id) on delete cascade,
    orders int not null default 1,
    -- Organizations that ordered both, as many as it takes for nobody to tell whose order it was.
    buyers uuid[] not null,
    last_ordered_at timestamptz not null,
    primary key (product_id, other_id),
    check (product_id < other_id)
  );
  create index bought_together_other on bought_together (other_id);
  create index bought_together_top on bought_together (product_id, orders desc)
    where cardinality(buyers) >= 3;
  create index bought_together_top_other on bought_together (other_id, orders desc)
    where cardinality(buyers) >= 3;
  create index bought_together_age on bought_together (last_ordered_at)`;
