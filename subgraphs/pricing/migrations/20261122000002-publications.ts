import { Migration } from '@mikro-orm/migrations';

/**
 * How prices come to be published: drafts with the rows that wait in them, what a list has by SKU,
 * and the journal of prices that differ from the ERP's.
 */
export default class extends Migration {
  override up(): void {
    for (const statements of [LISTS, DRAFTS, ROWS, JOURNAL]) this.addSql(statements);
  }
}

const LISTS = `
  alter table price_list add column is_erp_managed boolean not null default false;

  -- What each list ever had a price of: pages of a list go by SKU, which is the catalogue's.
  create table listed_product (
    list_id uuid not null references price_list (id) on delete cascade,
    product_id uuid not null,
    sku text not null,
    sku_key text collate "C" not null,
    primary key (list_id, product_id)
  );
  create index listed_product_sku on listed_product (list_id, sku_key, product_id)`;

// A draft that is published has its prices under the same id in price_publication: numbers are given
// there, in the order of publishing.
const DRAFTS = `
  create table price_draft (
    id uuid primary key,
    list_id uuid not null references price_list (id),
    kind text not null check (kind in ('UPLOAD', 'EDIT', 'RESTORE', 'IMPORT', 'RECONCILE')),
    status text not null check (status in ('READING', 'READY', 'SUBMITTED', 'PUBLISHING',
      'PUBLISHED', 'REJECTED', 'WITHDRAWN', 'FAILED')),
    mode text not null check (mode in ('PARTIAL', 'FULL')),
    title text not null,
    source jsonb not null,
    active_from date,
    restores uuid references price_draft (id),
    made_by text not null,
    made_at timestamptz not null,
    submitted_by text,
    submitted_at timestamptz,
    decided_by text,
    decided_at timestamptz,
    published_at timestamptz,
    reason text,
    failure text,
    progress real not null default 0,
    touched_at timestamptz not null,
    changed integer not null default 0,
    created integer not null default 0,
    gone integer not null default 0,
    unchanged integer not null default 0,
    wrong integer not null default 0,
    unknown_skus integer not null default 0,
    below_cost integer not null default 0,
    below_floor integer not null default 0,
    wrong_rows_url text,
    -- The prices that it was compared with: of a day, after a publication of the list.
    compared_on date,
    compared_no bigint,
    check (kind <> 'RECONCILE' or status in ('READING', 'READY', 'WITHDRAWN', 'FAILED')),
    check ((kind = 'RESTORE') = (restores is not null)),
    constraint price_draft_by_two check (kind = 'IMPORT' or status not in ('PUBLISHING', 'PUBLISHED')
      or (decided_by is not null and decided_by <> made_by and decided_by <> submitted_by))
  );
  create index price_draft_list on price_draft (list_id, id desc);
  create index price_draft_status on price_draft (status, id desc);
  create index price_draft_touched on price_draft (touched_at) where status in ('READING', 'PUBLISHING')`;

const ROWS = `
  -- What a draft's file says. A row that is wrong names its product only.
  create table staged_price (
    draft_id uuid not null references price_draft (id) on delete cascade,
    product_id uuid not null,
    row_number integer not null,
    says text not null check (says in ('PRICE', 'GONE', 'WRONG')),
    sku text not null,
    tier_from numeric,
    unit_price numeric(19, 4),
    check ((says = 'PRICE') = (tier_from is not null and unit_price is not null))
  );
  create index staged_price_product on staged_price (draft_id, product_id, row_number);

  -- What a draft changes of the prices that it was compared with.
  create table staged_change (
    draft_id uuid not null references price_draft (id) on delete cascade,
    product_id uuid not null,
    sku text not null,
    outcome text not null check (outcome in ('CREATED', 'CHANGED', 'GONE')),
    before_from numeric[] not null,
    before_price numeric(19, 4)[] not null,
    after_from numeric[] not null,
    after_price numeric(19, 4)[] not null,
    move numeric(24, 2),
    bucket smallint,
    cost numeric(19, 4),
    floor numeric(19, 4),
    is_below_cost boolean not null,
    is_below_floor boolean not null,
    primary key (draft_id, product_id)
  );
  create index staged_change_sku on staged_change (draft_id, sku, product_id);
  create index staged_change_move on staged_change (draft_id, move, product_id);

  -- The first of the rows that can't be taken; the download has them all.
  create table wrong_price_row (
    draft_id uuid not null references price_draft (id) on delete cascade,
    row_number integer not null,
    field text not null,
    value text,
    reason text not null,
    primary key (draft_id, row_number)
  );

  create table price_mapping (
    columns_key text primary key,
    mapping jsonb not null,
    used_at timestamptz not null
  )`;

const JOURNAL = `
  create table price_discrepancy (
    id uuid primary key,
    list_id uuid not null references price_list (id) on delete cascade,
    product_id uuid not null,
    sku text not null,
    portal_from numeric[] not null,
    portal_price numeric(19, 4)[] not null,
    portal_since date,
    erp_from numeric[] not null,
    erp_price numeric(19, 4)[] not null,
    cause text not null check (cause in ('NOT_PUBLISHED_YET', 'NOT_IN_ERP', 'NOT_ON_PORTAL',
      'ERP_BEHIND', 'DIFFERENT')),
    status text not null check (status in ('OPEN', 'EXPLAINED', 'CLOSED')),
    found_at timestamptz not null,
    seen_at timestamptz not null,
    explanation text,
    explained_by text,
    closed_at timestamptz,
    unique (list_id, product_id),
    check ((status = 'CLOSED') = (closed_at is not null)),
    check ((explanation is null) = (explained_by is null))
  );
  create index price_discrepancy_newest on price_discrepancy (found_at desc, id desc);
  create index price_discrepancy_status on price_discrepancy (status, found_at desc, id desc)`;
