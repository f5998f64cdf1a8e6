import { Migration } from '@mikro-orm/migrations';

/** What is told and shown beside products: articles, materials, banners, and the order of the menu. */
export default class extends Migration {
  override up(): void {
    for (const statement of [ARTICLES, MATERIALS, BANNERS, FILES, MENU]) this.addSql(statement);
  }
}

// `audience` holds the keys of those whom it is for, as `writeAudience` makes them.
const ARTICLES = `
  create table article (
    id uuid primary key,
    kind text not null check (kind in ('SOLUTION', 'CASE')),
    slug text collate "C" not null unique,
    status text not null check (status in ('DRAFT', 'PUBLISHED')),
    audience text[] not null,
    title_ru text not null,
    title_en text,
    summary_ru text not null,
    summary_en text,
    body_ru text not null,
    body_en text,
    changed_at timestamptz not null
  );
  create table article_product (
    article_id uuid not null references article (id) on delete cascade,
    product_id uuid not null references product (id) on delete cascade,
    position int not null,
    primary key (article_id, product_id)
  );
  create index article_product_of on article_product (product_id)`;

const MATERIALS = `
  create table material (
    id uuid primary key,
    kind text not null check (kind in ('BRAND', 'MARKETING', 'SALES', 'TECHNICAL', 'TRAINING')),
    -- Null: it has no words, or both languages.
    language text check (language in ('RU', 'EN')),
    audience text[] not null,
    title_ru text not null,
    title_en text,
    note_ru text,
    note_en text,
    product_id uuid references product (id) on delete set null,
    category_id uuid references category (id) on delete set null,
    brand_id uuid references brand (id) on delete set null,
    changed_at timestamptz not null
  );
  create index material_product on material (product_id) where product_id is not null`;

const BANNERS = `
  create table banner (
    id uuid primary key,
    position int not null,
    audience text[] not null,
    title_ru text not null,
    title_en text,
    text_ru text,
    text_en text,
    link text,
    -- Shown on the days [shown_from, shown_until); without a bound where one is null.
    shown_from date,
    shown_until date,
    check (shown_from < shown_until)
  )`;

const FILES = `
  create table content_file (
    id uuid primary key,
    article_id uuid references article (id) on delete cascade,
    material_id uuid references material (id) on delete cascade,
    banner_id uuid references banner (id) on delete cascade,
    owner_id uuid not null generated always as (coalesce(article_id, material_id, banner_id)) stored,
    check (num_nonnulls(article_id, material_id, banner_id) = 1),
    is_picture boolean not null,
    -- Of the original; a picture's sizes stand beside it in the file store.
    storage_key text not null,
    name text not null,
    content_type text not null,
    size bigint not null,
    width int,
    height int,
    title_ru text,
    title_en text,
    -- The last day on which it is handed out.
    valid_until date
  );
  create index content_file_of on content_file (owner_id, id)`;

const MENU = `
  create table menu_order (
    segment text primary key,
    category_ids uuid[] not null
  );
  create trigger begin_change before insert or update or delete on menu_order
    for each statement execute function begin_change()`;
