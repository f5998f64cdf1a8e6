import { Migration } from '@mikro-orm/migrations';

/** Whoever waits for a product that turns out to be another waits for that one, which may be there already. */
export default class extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create or replace function tell_followers() returns trigger language plpgsql as $$
  declare
    survivor uuid := coalesce(new.merged_into, new.id);
  begin
    if exists (select from product_follow where product_id in (survivor, new.id)) or exists (
      select from product merged join product_follow on product_id = merged.id
      where merged.merged_into = survivor
    ) then
      insert into job_request (task, payload, key, max_attempts)
      values ('catalog:tellFollowers', jsonb_build_object('productId', survivor),
        'catalog:tellFollowers:' || survivor, 25);
    end if;
    return null;
  end $$`,
  'drop trigger tell_followers on product',
  `create trigger tell_followers after update on product for each row
    when ((old.status, old.available_from, old.is_in_stock, old.merged_into)
      is distinct from (new.status, new.available_from, new.is_in_stock, new.merged_into))
    execute function tell_followers()`,
];
