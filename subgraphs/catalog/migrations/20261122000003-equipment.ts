import { Migration } from '@mikro-orm/migrations';

/** The machines that spare parts fit, and the machines that customers have. */
export default class extends Migration {
  override up(): void {
    for (const statement of [MODELS, OWN]) this.addSql(statement);
  }
}

const MODELS = `
  create table equipment_model (
    id uuid primary key,
    maker text not null,
    model text not null,
    -- What makes it one, however it is written: skuKey() of maker and model together.
    key text collate "C" not null,
    year_from int,
    -- The last one; null where it is made still, or nobody knows.
    year_to int,
    notes text,
    -- Removed ones are kept for the indexes that have to forget them.
    is_removed boolean not null default false,
    words text generated always as (lexemes_of(search_words(maker || ' ' || model))) stored,
    changed_in bigint not null default 0
  );
  create unique index equipment_model_key on equipment_model (key) where not is_removed;
  create index equipment_model_changed_in on equipment_model (changed_in);
  create trigger begin_change before insert or update or delete on equipment_model
    for each statement execute function begin_change();
  create trigger date_change before insert or update on equipment_model
    for each row execute function date_change();

  -- Ids of the models that the product fits.
  alter table product add column fits uuid[] not null default '{}';
  create index product_fits on product using gin (fits) where fits <> '{}'`;

const OWN = `
  create table own_equipment (
    organization_id uuid not null,
    model_id uuid not null references equipment_model (id) on delete cascade,
    added_at timestamptz not null default now(),
    primary key (organization_id, model_id)
  );
  create index own_equipment_model on own_equipment (model_id)`;
