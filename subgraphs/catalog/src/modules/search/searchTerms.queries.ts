import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { gtinKeys } from '../product/domain/gtin.ts';
import { skuKey } from '../product/domain/skuKey.ts';
import { type SearchWord, wordQuery } from './domain/wordQuery.ts';

/** What is looked for: a code, and words. */
export interface SearchTerms {
  skuKey: string;
  gtinKeys: string[];
  /** What SKUs may begin with; null where the search can't be a part of a SKU. */
  skuPrefix: string | null;
  /** tsquery for all that the product says; null finds nothing. */
  words: string | null;
  /** The same for name and brand only. */
  nameWords: string | null;
}

const LONGEST = 200;
const MOST_WORDS = 10;

/** Null when nothing is looked for. */
export async function readSearch(em: EntityManager, search: string): Promise<SearchTerms | null> {
  const text = search.replaceAll('\0', ' ').slice(0, LONGEST);
  if (text.trim() === '') return null;
  const words = await lookUpWords(em, text);
  const key = skuKey(text);
  return {
    skuKey: key,
    gtinKeys: gtinKeys(text),
    // Of fewer characters too many SKUs begin with; other letters than Latin ones make words.
    skuPrefix: /^[!-~]{3,}$/.test(key) ? key : null,
    words: wordQuery(words),
    nameWords: wordQuery(words, 'AB'),
  };
}

/** The words of the search in their order, each with what the catalogue knows of it. */
async function lookUpWords(em: EntityManager, text: string): Promise<SearchWord[]> {
  const { rows } = await sql<SearchWord>`
    select word, stems, "isKnown", "isBeginning",
      -- Three letters have too few in common with anything; a number is not misspelled, it is another.
      case when "isKnown" or length(word) < 4 or word ~ '\\d' then '{}' else array(
        select lexeme from search_lexeme where lexeme % word
        order by similarity(lexeme, word) desc, lexeme limit 3
      ) end as near
    from (
      select place, word, stems,
        exists (select from search_lexeme where lexeme = any(stems || word)) as "isKnown",
        exists (select from search_lexeme where lexeme ^@ word) as "isBeginning"
      from (
        select place, word, tsvector_to_array(to_tsvector('russian', word)) as stems
        from regexp_split_to_table(search_words(${text}), '[^[:alnum:].]+|\\.(?!\\d)|(?<!\\d)\\.')
          with ordinality as split (word, place)
        where word <> ''
        limit ${MOST_WORDS}
      ) stemmed
    ) known
    order by place`.execute(tablesOf(em));
  return rows;
}
