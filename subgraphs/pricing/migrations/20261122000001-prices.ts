import { Migration } from '@mikro-orm/migrations';

/**
 * Prices as versions of a product's whole ladder of quantity steps, and all else that decides a price:
 * price groups, VAT codes, costs, discounts of segments, promotions, exchange rates.
 */
export default class extends Migration {
  override up(): void {
    for (const statements of [PUBLICATIONS, VERSIONS, ROWS_BECOME_VERSIONS, KNOWLEDGE]) {
      this.addSql(statements);
    }
    // Kept as it is written: nothing ever looks into it, and thousands of lines are written at once.
    this.addSql('alter table quote_line alter column price type json');
    for (const statements of [VAT, TERMS, DISCOUNTS, PROMOTIONS, RATES, REQUESTS]) {
      this.addSql(statements);
    }
    for (const table of [
      'vat_rate',
      'product_terms',
      'product_cost',
      'floor_margin',
      'segment_discount',
      'promotion',
      'exchange_rate',
    ]) {
      this.addSql(`call keep_what_was_known('${table}')`);
    }
  }
}

/**
 * Each change of prices that was published. It is numbered under a lock of its list's row, so that of
 * two publications of a list the later one has the higher number.
 */
const PUBLICATIONS = `
  create table price_publication (
    no bigint generated always as identity primary key,
    id uuid not null unique,
    list_id uuid not null references price_list (id),
    kind text not null,
    mode text not null check (mode in ('PARTIAL', 'FULL')),
    -- -infinity: the first prices of a list, which hold from its beginning.
    active_from date not null,
    created_by text not null,
    approved_by text,
    -- Set by the last statement before the commit: at any moment before, nobody knew of it. Null until then.
    published_at timestamptz
  );
  create index price_publication_list on price_publication (list_id, no);
  alter table price_list add column is_converted boolean not null default false`;

/**
 * The price of a product in a list on a day is the version of the greatest (active_from,
 * publication_no) with active_from not after the day; one without steps takes the product out of the
 * list. Product first keeps what a page asks of one together, and the included ladder answers it from
 * the index alone.
 */
const VERSIONS = `
  create function is_ladder(tier_from numeric[], unit_price numeric[]) returns boolean
  language sql immutable parallel safe as $$
    select cardinality(tier_from) = cardinality(unit_price)
      and cardinality(tier_from) <= 50
      and array_position(tier_from, null) is null
      and array_position(unit_price, null) is null
      and 0 < all (tier_from || unit_price)
      and tier_from = array(select distinct unnest(tier_from) order by 1)
  $$;
  create table price_version (
    product_id uuid not null,
    list_id uuid not null references price_list (id),
    active_from date not null,
    publication_no bigint not null references price_publication (no),
    tier_from numeric[] not null,
    unit_price numeric(19, 4)[] not null,
    check (is_ladder(tier_from, unit_price)),
    primary key (product_id, list_id, active_from, publication_no) include (tier_from, unit_price)
  );
  create index price_version_list
    on price_version (list_id, product_id, active_from, publication_no);
  create index price_version_publication on price_version (publication_no);
  create trigger append_only before update or delete or truncate on price_version
    for each statement execute function refuse_change()`;

/** A publication for each list that has rows; they hold from the beginning, as they did. */
const ROWS_BECOME_VERSIONS = `
  insert into price_publication (id, list_id, kind, mode, active_from, created_by, published_at)
    select gen_random_uuid(), list_id, 'IMPORT', 'PARTIAL', '-infinity', 'service:pricing', '-infinity'
    from price_row group by list_id;
  insert into price_version
      (product_id, list_id, active_from, publication_no, tier_from, unit_price)
    select product_id, list_id, '-infinity', no, array_agg(tier_from order by tier_from),
      array_agg(unit_price order by tier_from)
    from price_row join price_publication using (list_id)
    group by product_id, list_id, no;
  drop table price_row`;

/**
 * What was known at a moment of the past, for tables whose rows change: keep_what_was_known gives a
 * table \`x\` the column known_from, the table \`x_past\` that its trigger fills, and the view \`x_known\`
 * of both: what was known at T has known_from <= T < known_until. What is there already was always.
 * Columns that \`x\` gets later have no past.
 */
const KNOWLEDGE = `
  create function keep_past() returns trigger language plpgsql
  set search_path from current as $$
  declare
    moment timestamptz := clock_timestamp();
  begin
    execute format('insert into %1$I select (jsonb_populate_record(null::%1$I, $1)).*',
        tg_table_name || '_past')
      using to_jsonb(old) || jsonb_build_object('known_until', moment);
    if tg_op = 'DELETE' then return old; end if;
    new.known_from := moment;
    return new;
  end $$;
  create procedure keep_what_was_known(known text) language plpgsql
  set search_path from current as $$
  declare
    key text;
    listed text;
  begin
    execute format('alter table %I add column known_from timestamptz not null default ''-infinity''',
      known);
    execute format('alter table %I alter column known_from set default clock_timestamp()', known);
    execute format('create table %I (like %I, known_until timestamptz not null)',
      known || '_past', known);
    select string_agg(quote_ident(attname), ', ') into key
      from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
      where indrelid = known::regclass and indisprimary;
    execute format('create index on %I (%s)', known || '_past', key);
    select string_agg(quote_ident(attname), ', ' order by attnum) into listed
      from pg_attribute where attrelid = known::regclass and attnum > 0 and not attisdropped;
    execute format('create view %1$I as select %2$s, timestamptz ''infinity'' as known_until from %3$I
      union all select %2$s, known_until from %4$I',
      known || '_known', listed, known, known || '_past');
    execute format('create trigger keep_past before update on %I for each row
      when (old is distinct from new) execute function keep_past()', known);
    execute format('create trigger keep_deleted before delete on %I for each row
      execute function keep_past()', known);
  end $$`;

/** NONE has no rates: without VAT is not 0 %. */
const VAT = `
  alter table vat_rate
    add column code text not null default 'GENERAL' check (code in ('GENERAL', 'REDUCED', 'ZERO')),
    drop constraint vat_rate_pkey,
    add primary key (code, valid_from),
    alter column percent set not null,
    add check (percent between 0 and 100);
  alter table vat_rate alter column code drop default;
  -- Articles 164 (1) and 164 (2) of the Tax Code.
  insert into vat_rate (code, valid_from, valid_until, percent) values
    ('REDUCED', '2004-01-01', null, 10),
    ('ZERO', '2004-01-01', null, 0)`;

/**
 * Of a product: its price group, which catalog tells, its VAT code, and what it costs the seller. A
 * floor margin holds for a price group, the one without a group for all that have none of their own.
 */
const TERMS = `
  create table product_terms (
    product_id uuid primary key,
    price_group text,
    vat_code text not null default 'GENERAL'
      check (vat_code in ('GENERAL', 'REDUCED', 'ZERO', 'NONE'))
  );
  create index product_terms_group on product_terms (price_group, product_id);
  create table product_cost (
    product_id uuid not null,
    active_from date not null,
    currency text not null,
    cost numeric(19, 4) not null check (cost > 0),
    primary key (product_id, active_from)
  );
  create table floor_margin (
    price_group text not null primary key,
    percent numeric(5, 2) not null check (percent >= 0 and percent < 100)
  );
  insert into floor_margin (price_group, percent) values ('', 8)`;

/** What a segment gets off the prices of a price group; periods of one cell never overlap. */
const DISCOUNTS = `
  create table segment_discount (
    segment text not null,
    price_group text not null,
    -- First day; -infinity = open.
    valid_from date not null,
    valid_until date check (valid_until > valid_from),
    percent numeric(5, 2) not null check (percent > 0 and percent < 100),
    primary key (segment, price_group, valid_from)
  )`;

const PROMOTIONS = `
  create table promotion (
    id uuid primary key,
    name text not null,
    status text not null check (status in ('ASKED', 'APPROVED', 'REJECTED', 'ENDED')),
    segment text,
    for_organization_id uuid,
    -- Null = products of all groups; with has_products those of promotion_product alone.
    price_groups text[],
    has_products boolean not null,
    percent numeric(5, 2) check (percent > 0 and percent < 100),
    unit_price numeric(19, 4) check (unit_price > 0),
    currency text,
    minimum_quantity numeric not null default 0 check (minimum_quantity >= 0),
    levels price_level[] not null check (cardinality(levels) > 0),
    valid_from date not null,
    valid_until date not null,
    may_go_below_floor boolean not null default false,
    created_by text not null,
    created_at timestamptz not null,
    check (valid_until > valid_from),
    check (segment is null or for_organization_id is null),
    check (not has_products or price_groups is null),
    check (num_nonnulls(percent, unit_price) = 1),
    check ((unit_price is null) = (currency is null))
  );
  create index promotion_approved on promotion (valid_until) where status = 'APPROVED';
  create index promotion_newest on promotion (created_at desc, id desc);
  -- Never changed: another choice of products is another promotion.
  create table promotion_product (
    product_id uuid not null,
    promotion_id uuid not null references promotion (id),
    primary key (product_id, promotion_id)
  );
  create index promotion_product_promotion on promotion_product (promotion_id, product_id)`;

/** Of a day: units of the seller's currency for one of the other; it holds until the next. */
const RATES = `
  create table exchange_rate (
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    valid_from date not null,
    rate numeric not null check (rate > 0),
    source text not null,
    primary key (currency, valid_from)
  )`;

/** What one person asked to be changed and another decides. */
const REQUESTS = `
  create table change_request (
    id uuid primary key,
    kind text not null,
    subject text not null,
    organization_id uuid,
    before jsonb not null,
    after jsonb not null,
    note text,
    asked_by text not null,
    asked_at timestamptz not null,
    decision text check (decision in ('APPROVED', 'REJECTED', 'WITHDRAWN')),
    decided_by text,
    decided_at timestamptz,
    reason text,
    check (num_nonnulls(decision, decided_by, decided_at) in (0, 3)),
    constraint change_request_by_two
      check (decision is null or (decision = 'WITHDRAWN') = (decided_by = asked_by))
  );
  create index change_request_newest on change_request (asked_at desc, id desc);
  create index change_request_waiting on change_request (kind, subject) where decision is null`;
