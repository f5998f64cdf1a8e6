import { Migration } from '@mikro-orm/migrations';

/** Products that people wait for, and those that have come on sale of late. */
export default class extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  // `known` is what the person knows of the product: what differs from it is news.
  `create table product_follow (
    organization_id uuid not null,
    user_id uuid not null,
    product_id uuid not null references product (id) on delete cascade,
    seq bigint generated always as identity,
    followed_at timestamptz(3) not null,
    known jsonb not null,
    primary key (organization_id, user_id, product_id)
  )`,
  'create index product_follow_queue on product_follow (product_id, seq)',

  `create table product_debut (
    product_id uuid primary key references product (id) on delete cascade,
    on_sale_since timestamptz(3) not null
  )`,
  'create index product_debut_newest on product_debut (on_sale_since desc, product_id desc)',

  // Whoever writes products, and in whatever way, has followers told if the change is committed.
  `create function tell_followers() returns trigger language plpgsql as $$
  begin
    if exists (select from product_follow where product_id = new.id) or exists (
      select from product merged join product_follow on product_id = merged.id
      where merged.merged_into = new.id
    ) then
      insert into job_request (task, payload, key, max_attempts)
      values ('catalog:tellFollowers', jsonb_build_object('productId', new.id),
        'catalog:tellFollowers:' || new.id, 25);
    end if;
    return null;
  end $$`,
  `create trigger tell_followers after update on product for each row
    when ((old.status, old.available_from, old.is_in_stock)
      is distinct from (new.status, new.available_from, new.is_in_stock))
    execute function tell_followers()`,

  `create function note_debut() returns trigger language plpgsql as $$
  begin
    insert into product_debut (product_id, on_sale_since) values (new.id, now())
    on conflict (product_id) do update set on_sale_since = excluded.on_sale_since;
    return null;
  end $$`,
  `create trigger note_debut after update on product for each row
    when (new.status = 'PUBLISHED' and old.status in ('DRAFT', 'ANNOUNCED'))
    execute function note_debut()`,
];
