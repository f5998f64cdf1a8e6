import { Migration } from '@mikro-orm/migrations';

/** The search's index stands in the processes now; the database keeps the words that it is made of. */
export default class extends Migration {
  override up(): void {
    for (const statement of [FORGET, WORDS, REFERENCES, ORDERS]) this.addSql(statement);
  }
}

const FORGET = `
  drop trigger set_search on product;
  drop function set_product_search();
  drop trigger note_insert on product;
  drop trigger note_update on product;
  drop function note_product_change();
  drop table search_lexeme;
  alter table product drop column search;
  alter table brand drop column search;
  alter table category drop column search;
  drop index product_facets`;

// PostgreSQL's configuration "russian" stems Latin words as English; "simple" keeps the words as
// they are, by whose beginning they are found while somebody types.
const WORDS = `
  create function lexemes_of(words text) returns text language sql immutable parallel safe as $$
    select array_to_string(tsvector_to_array(
      to_tsvector('russian', search_words(words)) || to_tsvector('simple', search_words(words))
    ), ' ')
  $$;
  create function stems_of(words text) returns text language sql immutable parallel safe as $$
    select array_to_string(tsvector_to_array(to_tsvector('russian', search_words(words))), ' ')
  $$;

  alter table product
    -- What the search finds it by, separated by blanks: of its names, and of all other texts.
    add column name_words text not null default '',
    add column other_words text not null default '';
  create function set_product_words() returns trigger language plpgsql as $$
  begin
    new.name_words := lexemes_of(concat_ws(' ', new.name_ru, new.name_en));
    new.other_words := stems_of(concat_ws(' ', new.description_ru, new.description_en, case
      when new.attributes <> '{}' then (
        select string_agg(concat_ws(' ', value ->> 'ru', value ->> 'en'), ' ')
        from jsonb_each(new.attributes) where jsonb_typeof(value) = 'object'
      ) end));
    return new;
  end $$;
  create trigger set_words before insert or update of
    name_ru, name_en, description_ru, description_en, attributes
    on product for each row execute function set_product_words();
  update product set name_ru = name_ru`;

const REFERENCES = `
  alter table brand
    add column words text generated always as (lexemes_of(name)) stored,
    add column changed_in bigint not null default 0;
  alter table category
    -- Of its own name, without those above it.
    add column words text generated always as (stems_of(name_ru || ' ' || name_en)) stored,
    add column changed_in bigint not null default 0;
  create index brand_changed_in on brand (changed_in);
  create trigger date_change before insert or update on brand
    for each row execute function date_change();
  create trigger date_change before insert or update on category
    for each row execute function date_change()`;

const ORDERS = `
  drop index product_popularity;
  drop index product_name_ru;
  drop index product_name_en;
  create index product_name_ru
    on product ((coalesce(name_ru, name_en) collate "und-x-icu"), number);
  create index product_name_en
    on product ((coalesce(name_en, name_ru) collate "und-x-icu"), number);
  -- Codes by a part of them.
  create index product_code_parts
    on product using gin (sku_key public.gin_trgm_ops, gtin_key public.gin_trgm_ops)`;
