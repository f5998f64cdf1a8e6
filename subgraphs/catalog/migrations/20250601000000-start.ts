import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm schema public');
    this.addSql(VERSION);
    this.addSql(SEARCH_WORDS);
    this.addSql(REFERENCES);
    this.addSql(PRODUCTS);
    this.addSql(PRODUCT_SEARCH);
    this.addSql(CHANGES);
  }
}

// One row; whatever is counted or cached from the catalogue holds for one version of it.
const VERSION = `
  create table catalogue_version (
    only_row boolean primary key default true check (only_row),
    version bigint not null
  );
  insert into catalogue_version (version) values (extract(epoch from clock_timestamp()) * 1000)`;

// What the search calls a word, for names and for what people type alike (see searchWords.ts): "3×1,5",
// "3x1.5" and "3х1,5" are all 3 and 1.5; "10Вт" is "10 Вт"; ё is е. Written for speed: an import
// calls it for every product.
const SEARCH_WORDS = `
  create function search_words(words text) returns text language sql immutable parallel safe as $$
    select
      regexp_replace(
      regexp_replace(
      regexp_replace(
      regexp_replace(
        translate(lower(words), 'ё×²³-–—/\\_@:&''’', 'еx23         '),
        '(\\d)\\s*[xх*]\\s*(?=\\d)', '\\1 ', 'g'),
        '(\\d),(?=\\d)', '\\1.', 'g'),
        '(\\d)(?=[[:alpha:]])|([[:alpha:]])(?=\\d)', '\\1\\2 ', 'g'),
        '[^[:alnum:].]+|\\.(?!\\d)|(?<!\\d)\\.', ' ', 'g')
  $$`;

const REFERENCES = `
  create table brand (
    id uuid primary key,
    name text not null,
    name_key text not null unique,
    search tsvector generated always as (setweight(
      to_tsvector('russian', search_words(name)) || to_tsvector('simple', search_words(name)), 'B'
    )) stored
  );

  create table category (
    id uuid primary key,
    parent_id uuid references category (id),
    name_ru text not null,
    name_en text not null,
    key_ru text not null,
    key_en text not null,
    -- Names from the root down to this one in both languages.
    path_names text not null,
    search tsvector generated always as (
      setweight(to_tsvector('russian', search_words(path_names)), 'C')
    ) stored,
    unique nulls not distinct (parent_id, key_ru),
    unique nulls not distinct (parent_id, key_en)
  )`;

const PRODUCTS = `
  create table product (
    id uuid primary key,
    sku text not null,
    sku_key text collate "C" not null unique check (sku_key <> ''),
    gtin text,
    gtin_key text collate "C" unique,
    name_ru text,
    name_en text,
    description_ru text,
    description_en text,
    brand_id uuid references brand (id),
    category_id uuid references category (id),
    unit_code text not null,
    minimum_quantity numeric not null check (minimum_quantity > 0),
    quantity_step numeric not null check (quantity_step > 0),
    price_group text,
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'ANNOUNCED', 'DISCONTINUED')),
    popularity bigint not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    search tsvector not null,
    check (name_ru is not null or name_en is not null),
    check ((gtin is null) = (gtin_key is null))
  );
  create index product_popularity on product (popularity desc, id desc);
  create index product_name_ru on product ((coalesce(name_ru, name_en) collate "und-x-icu"), id);
  create index product_name_en on product ((coalesce(name_en, name_ru) collate "und-x-icu"), id);
  create index product_category on product (category_id, popularity desc, id desc);
  create index product_brand on product (brand_id, popularity desc, id desc);
  create index product_facets on product (category_id, brand_id, status);
  create index product_search on product using gin (search)`;

const PRODUCT_SEARCH = `
  -- Every word that a product can be found by; near spellings are looked up among them.
  create table search_lexeme (lexeme text collate "C" primary key);
  create index search_lexeme_near on search_lexeme using gin (lexeme public.gin_trgm_ops);

  -- PostgreSQL's configuration "russian" stems Latin words as English; "simple" keeps the words as
  -- they are, by whose beginning they are found while somebody types.
  create function set_product_search() returns trigger language plpgsql as $$
  declare
    names text := search_words(concat_ws(' ', new.name_ru, new.name_en));
    descriptions text := search_words(concat_ws(' ', new.description_ru, new.description_en));
  begin
    new.search := setweight(to_tsvector('russian', names) || to_tsvector('simple', names), 'A')
      || coalesce((select search from brand where id = new.brand_id), '')
      || coalesce((select search from category where id = new.category_id), '')
      || setweight(to_tsvector('russian', descriptions), 'D');
    return new;
  end $$;
  create trigger set_search before insert or update of
    name_ru, name_en, description_ru, description_en, brand_id, category_id
    on product for each row execute function set_product_search()`;

const CHANGES = `
  create function note_product_change() returns trigger language plpgsql as $$
  begin
    if exists (select from changed) then
      insert into search_lexeme
        select distinct unnest(tsvector_to_array(search)) from changed on conflict do nothing;
      update catalogue_version set version = version + 1;
    end if;
    return null;
  end $$;
  create trigger note_insert after insert on product
    referencing new table as changed for each statement execute function note_product_change();
  create trigger note_update after update on product
    referencing new table as changed for each statement execute function note_product_change();

  create function note_change() returns trigger language plpgsql as $$
  begin
    update catalogue_version set version = version + 1;
    return null;
  end $$;
  create trigger note_delete after delete on product
    for each statement execute function note_change();
  create trigger note_change after insert or update or delete on brand
    for each statement execute function note_change();
  create trigger note_change after insert or update or delete on category
    for each statement execute function note_change()`;
