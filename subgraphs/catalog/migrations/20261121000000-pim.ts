import { Migration } from '@mikro-orm/migrations';

/** The catalogue as its content managers keep it: attributes, packaging, media, visibility, changesets. */
export default class extends Migration {
  override up(): void {
    for (const statement of [
      PRODUCTS,
      VERSIONS,
      ATTRIBUTES,
      RELATIONS,
      MEDIA,
      VISIBILITY,
      PART_NUMBERS,
      LISTS,
      SEARCHES,
      CHANGESETS,
    ]) {
      this.addSql(statement);
    }
  }
}

const PRODUCTS = `
  update product set price_group = 'STANDARD' where price_group is null;
  create function concat_like(name text, brand uuid, attributes jsonb)
    returns text language sql immutable parallel safe as $$
      select lower(regexp_replace(trim(normalize(name, nfkc)), '\\s+', ' ', 'g')) || E'\\n'
        || coalesce(brand::text, '') || E'\\n' || attributes::text
    $$;
  alter table product
    -- Small and dense: what the search knows a product by.
    add column number bigint generated always as identity unique,
    add column manufacturer_number text,
    add column manufacturer_number_key text collate "C",
    add column available_from date,
    -- By attribute code: {"ru", "en"} of TEXT, a decimal string in the base unit of NUMBER, true or
    -- false, an option's code, several in an array, a day.
    add column attributes jsonb not null default '{}',
    -- [{"level", "quantity", "weight", "volume", "gtin", "gtinKey"}], small packages first.
    add column packaging jsonb not null default '[]',
    add column packaging_gtin_keys text[] collate "C" not null default '{}',
    -- The product that it was found to be: its codes find that one.
    add column merged_into uuid references product (id),
    -- The same of products with one name, brand and attributes, which may be one.
    add column likeness uuid generated always as (md5(concat_like(
      coalesce(name_ru, name_en), brand_id, attributes))::uuid) stored,
    add column is_in_stock boolean not null default false,
    -- Rises with each change of content, by which editors see that somebody was faster.
    add column revision bigint not null default 1,
    -- The version of the catalogue that the row is of.
    add column changed_in bigint not null default 0,
    add check (price_group is not null or status = 'DRAFT');
  create index product_changed_in on product (changed_in);
  create index product_manufacturer_number on product (manufacturer_number_key, brand_id, id)
    include (merged_into) where manufacturer_number_key is not null;
  create index product_likeness on product (likeness, id)
    include (manufacturer_number_key, brand_id) where merged_into is null;
  create index product_packaging_gtin on product using gin (packaging_gtin_keys)
    where packaging_gtin_keys <> '{}';
  create index product_merged_into on product (merged_into) where merged_into is not null;

  -- Products that were taken back: the search forgets them, and their SKU brings the same id again.
  create table former_product (
    number bigint primary key,
    id uuid not null,
    sku_key text collate "C" not null,
    changed_in bigint not null
  );
  create index former_product_sku on former_product (sku_key);
  create index former_product_changed_in on former_product (changed_in)`;

// Whoever changes the catalogue holds the one row of catalogue_version to the end of the transaction:
// versions become visible in their order, and what is changed in (a, b] is all that differs between them.
const VERSIONS = `
  create or replace function begin_change() returns trigger language plpgsql as $$
  begin
    update catalogue_version set version = version + 1;
    return null;
  end $$;
  create function date_change() returns trigger language plpgsql as $$
  begin
    new.changed_in := (select version from catalogue_version);
    return new;
  end $$;
  create function note_former_product() returns trigger language plpgsql as $$
  begin
    insert into former_product (number, id, sku_key, changed_in)
      values (old.number, old.id, old.sku_key, (select version from catalogue_version));
    return null;
  end $$;

  drop trigger note_delete on product;
  drop trigger note_change on brand;
  drop trigger note_change on category;
  drop function note_change();
  create or replace function note_product_change() returns trigger language plpgsql as $$
  begin
    insert into search_lexeme
      select distinct unnest(tsvector_to_array(search)) from changed on conflict do nothing;
    return null;
  end $$;
  create trigger a_begin_change before insert or update or delete on product
    for each statement execute function begin_change();
  create trigger date_change before insert or update on product
    for each row execute function date_change();
  create trigger note_former after delete on product
    for each row execute function note_former_product();
  create trigger begin_change before insert or update or delete on brand
    for each statement execute function begin_change();
  create trigger begin_change before insert or update or delete on category
    for each statement execute function begin_change()`;

const ATTRIBUTES = `
  create table attribute (
    code text collate "C" primary key,
    name_ru text not null,
    name_en text not null,
    type text not null check (type in ('TEXT', 'NUMBER', 'BOOLEAN', 'ONE_OF', 'MANY_OF', 'DATE')),
    unit_code text,
    -- [{"code", "ru", "en"}] in order.
    options jsonb not null default '[]'
  );
  create table category_attribute (
    category_id uuid not null references category (id) on delete cascade,
    attribute_code text collate "C" not null references attribute (code),
    position int not null,
    is_required boolean not null,
    is_filterable boolean not null,
    primary key (category_id, attribute_code)
  );
  create index category_attribute_of on category_attribute (attribute_code);
  create trigger begin_change before insert or update or delete on attribute
    for each statement execute function begin_change();
  create trigger begin_change before insert or update or delete on category_attribute
    for each statement execute function begin_change()`;

const RELATIONS = `
  create table product_relation (
    product_id uuid not null references product (id) on delete cascade,
    related_id uuid not null references product (id) on delete cascade,
    kind text not null
      check (kind in ('ANALOGUE', 'REPLACEMENT', 'REQUIRED_ACCESSORY', 'CONSUMABLE')),
    position int not null,
    is_mutual boolean not null,
    note_ru text,
    note_en text,
    primary key (product_id, kind, related_id),
    check (product_id <> related_id)
  );
  create index product_relation_to on product_relation (related_id)`;

const MEDIA = `
  create table product_media (
    id uuid primary key,
    product_id uuid not null references product (id) on delete cascade,
    kind text not null check (kind in ('IMAGE', 'CERTIFICATE', 'DATA_SHEET', 'MANUAL', 'OTHER')),
    position int not null,
    -- Of the original; an image's sizes stand beside it in the file store.
    storage_key text not null,
    name text not null,
    content_type text not null,
    size bigint not null,
    -- SHA-256 of the original: the same file twice is one.
    content_hash text not null,
    width int,
    height int,
    title_ru text,
    title_en text,
    valid_until date,
    added_at timestamptz not null default now(),
    unique (product_id, content_hash)
  );
  create index product_media_of on product_media (product_id, position);
  create trigger begin_change before insert or update or delete on product_media
    for each statement execute function begin_change()`;

const VISIBILITY = `
  create table customer (
    organization_id uuid primary key,
    segment text,
    is_seller boolean not null
  );
  -- What a customer sees changes with its segment.
  create trigger note_segment after update on customer for each row
    when ((old.segment, old.is_seller) is distinct from (new.segment, new.is_seller))
    execute function begin_change();
  create table visibility_rule (
    id uuid primary key,
    segment text,
    organization_id uuid,
    category_id uuid references category (id) on delete cascade,
    brand_id uuid references brand (id) on delete cascade,
    product_id uuid references product (id) on delete cascade,
    effect text not null check (effect in ('SHOWN', 'HIDDEN', 'WITHOUT_PRICE')),
    check (num_nonnulls(segment, organization_id) <= 1),
    -- Audience and subject as one text, in the order of lists.
    target text collate "C" not null unique,
    check (num_nonnulls(category_id, brand_id, product_id) <= 1)
  );
  create index visibility_rule_audience on visibility_rule (organization_id, segment);
  create index visibility_rule_product on visibility_rule (product_id)
    where product_id is not null;
  create trigger begin_change before insert or update or delete on visibility_rule
    for each statement execute function begin_change()`;

const PART_NUMBERS = `
  create table part_number (
    organization_id uuid not null,
    number_key text collate "C" not null,
    number text not null,
    product_id uuid not null references product (id) on delete cascade,
    primary key (organization_id, number_key)
  );
  create index part_number_product on part_number (product_id, organization_id)`;

const LISTS = `
  create table favourite_list (
    id uuid primary key,
    organization_id uuid not null,
    user_id uuid not null,
    name text not null,
    is_shared boolean not null,
    unique (organization_id, user_id, name)
  );
  create table favourite (
    organization_id uuid not null,
    list_id uuid not null references favourite_list (id) on delete cascade,
    product_id uuid not null references product (id) on delete cascade,
    added_at timestamptz not null default now(),
    primary key (list_id, product_id)
  );
  create index favourite_product on favourite (product_id, organization_id);
  create table saved_search (
    id uuid primary key,
    organization_id uuid not null,
    user_id uuid not null,
    name text not null,
    query text not null,
    unique (organization_id, user_id, name)
  )`;

const SEARCHES = `
  create table past_search (
    organization_id uuid not null,
    user_id uuid not null,
    text_key text not null,
    text text not null,
    searched_at timestamptz not null,
    primary key (organization_id, user_id, text_key)
  );
  create table fruitless_search (
    id uuid primary key,
    text_key text not null unique,
    text text not null,
    count int not null default 1,
    last_at timestamptz not null,
    dismissed_at timestamptz
  );
  create index fruitless_search_count on fruitless_search (count desc, id desc) where dismissed_at is null;
  create table synonym_set (
    id uuid primary key,
    words text[] not null
  );
  create trigger begin_change before insert or update or delete on synonym_set
    for each statement execute function begin_change()`;

const CHANGESETS = `
  create table changeset (
    id uuid primary key,
    kind text not null check (kind in ('IMPORT', 'BULK_EDIT', 'MERGE')),
    status text not null check (status in
      ('READING', 'READY', 'PUBLISHING', 'PUBLISHED', 'UNDOING', 'UNDONE', 'FAILED', 'DISCARDED')),
    title text not null,
    -- What it is made from, for the job that makes it: file and mapping, or filter and edit.
    source jsonb not null default '{}',
    made_by text not null,
    made_at timestamptz not null,
    -- When it was last worked on: one that is under way and rests was broken off.
    touched_at timestamptz not null,
    published_at timestamptz,
    -- Hash of the categories and attributes that its rows were checked by.
    rules text not null,
    progress real not null default 0,
    created int not null default 0,
    changed int not null default 0,
    unchanged int not null default 0,
    wrong int not null default 0,
    lookalikes int not null default 0,
    wrong_rows_url text,
    failure text
  );
  create index changeset_unfinished on changeset (touched_at)
    where status in ('READING', 'PUBLISHING', 'UNDOING');
  create table staged_product (
    changeset_id uuid not null references changeset (id) on delete cascade,
    row_number int not null,
    outcome text not null check (outcome in ('CREATED', 'CHANGED', 'UNCHANGED', 'WRONG')),
    sku text,
    -- Codes that nobody else may have when it is published; null for WRONG and UNCHANGED.
    sku_key text collate "C",
    gtin_keys text[] collate "C",
    product_id uuid,
    -- Of a new product: another one of the same brand and maker's number.
    looks_like uuid,
    -- The revision that the change was made for; null for a new product.
    revision bigint,
    -- All of the product as it is to be, with names of brand and category; null for WRONG and UNCHANGED.
    record jsonb,
    -- [{"field", "before", "after"}], or of WRONG [{"field", "value", "reason"}].
    changes jsonb not null default '[]',
    primary key (changeset_id, row_number)
  );
  create index staged_product_outcome on staged_product (changeset_id, outcome, row_number);
  create table product_version (
    changeset_id uuid not null references changeset (id),
    product_id uuid not null,
    -- The row as it was; null for a product that the changeset created.
    before jsonb,
    -- The revision that the changeset made: another one now was changed since.
    revision bigint not null,
    primary key (changeset_id, product_id)
  );
  create index product_version_of on product_version (product_id, revision);
  create table dismissed_duplicates (group_id text primary key);
  create table import_mapping (
    -- Hash of the columns' names.
    columns_key text primary key,
    mapping jsonb not null,
    used_at timestamptz not null
  )`;
