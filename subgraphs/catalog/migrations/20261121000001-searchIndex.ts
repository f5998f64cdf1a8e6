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
  -- Of what search_words() makes of a text, separated by blanks.
  create function lexemes_of(words text) returns text language sql immutable parallel safe as $$
    select array_to_string(
      tsvector_to_array(to_tsvector('russian', words) || to_tsvector('simple', words)), ' ')
  $$;
  create function stems_of(words text) returns text language sql immutable parallel safe as $$
    select array_to_string(tsvector_to_array(to_tsvector('russian', words)), ' ')
  $$;

  alter table product
    -- What the search finds it by, separated by blanks: of its names, and of all other texts.
    add column name_words text not null default '',
    add column other_words text not null default '';
  create function set_product_words() returns trigger language plpgsql as $$
  declare
    words text;
    texts text;
  begin
    if tg_op = 'INSERT' or (new.name_ru, new.name_en) is distinct from (old.name_ru, old.name_en) then
      words := search_words(concat_ws(' ', new.name_ru, new.name_en));
      new.name_words := lexemes_of(words);
    end if;
    if tg_op = 'INSERT' or (new.description_ru, new.description_en, new.attributes)
      is distinct from (old.description_ru, old.description_en, old.attributes)
    then
      texts := concat_ws(' ', new.description_ru, new.description_en);
      if jsonb_path_exists(new.attributes, '$.*.ru') or jsonb_path_exists(new.attributes, '$.*.en') then
        texts := concat_ws(' ', texts, (
          select string_agg(text #>> '{}', ' ')
          from jsonb_path_query(new.attributes, '$.*.*') as told (text)
        ));
      end if;
      words := search_words(texts);
      new.other_words := stems_of(words);
    end if;
    return new;
  end $$;
  create trigger set_words before insert or update on product
    for each row execute function set_product_words();
  update product set
    name_words = lexemes_of(search_words(concat_ws(' ', name_ru, name_en))),
    other_words = stems_of(search_words(concat_ws(' ', description_ru, description_en)))`;

const REFERENCES = `
  alter table brand
    add column words text generated always as (lexemes_of(search_words(name))) stored,
    add column changed_in bigint not null default 0;
  alter table category
    -- Of its own name, without those above it.
    add column words text generated always as (stems_of(search_words(name_ru || ' ' || name_en))) stored,
    add column changed_in bigint not null default 0;
  create index brand_changed_in on brand (changed_in);
  create trigger date_change before insert or update on brand
    for each row execute function date_change();
  create trigger date_change before insert or update on category
    for each row execute function date_change()`;

const ORDERS = `
  drop index product_changed_in;
  create index product_changed_in on product (changed_in, number);
  drop index product_popularity;
  drop index product_category;
  create index product_category on product (category_id);
  drop index product_brand;
  create index product_brand on product (brand_id);
  -- Which categories and brands customers may know of is counted from it alone.
  create index product_groups on product (category_id, brand_id)
    where status <> 'DRAFT' and merged_into is null;
  drop index product_name_ru;
  drop index product_name_en;
  create index product_name_ru
    on product ((coalesce(name_ru, name_en) collate "und-x-icu"), number);
  create index product_name_en
    on product ((coalesce(name_en, name_ru) collate "und-x-icu"), number)`;
