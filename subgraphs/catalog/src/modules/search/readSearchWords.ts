import type { Context } from '../../context.ts';
import { readWords, spellingsOf } from './domain/words/readWords.ts';
import { type Phrase, Synonyms } from './domain/words/Synonyms.ts';
import { searchWords } from './domain/words/searchWords.ts';
import type { Vocabulary } from './domain/words/Vocabulary.ts';
import type { WordQuery } from './domain/words/wordQuery.ts';
import { synonymSets } from './synonyms.queries.ts';
import { stemsOf } from './words.queries.ts';

/**
 * What the text means to a search; null where nothing can be found. At most one statement for the
 * stems, and one for synonyms after they changed.
 */
export function readSearchWords(ctx: Context, text: string): Promise<WordQuery | null> {
  return ctx.catalogue.rememberFound(`words ${text}`, async () => {
    const { vocabulary } = (await ctx.catalogue.index()).words;
    return readAmong(vocabulary, ctx, text);
  });
}

/** The same where products have other words. */
export async function readAmong(
  vocabulary: Vocabulary,
  { catalogue, em }: Context,
  text: string,
): Promise<WordQuery | null> {
  const synonyms = await catalogue.remember('synonyms', () => loadSynonyms({ em }));
  const stems = await stemsOf(em, spellingsOf(text));
  return readWords(text, { vocabulary, stems, synonyms });
}

async function loadSynonyms({ em }: Pick<Context, 'em'>): Promise<Synonyms> {
  const sets = (await synonymSets(em)).map(({ words }) => words.map(searchWords));
  const stems = await stemsOf(em, [...new Set(sets.flat(2))]);
  const phraseOf = (words: string[]): Phrase => words.flatMap((word) => stems.get(word) ?? []);
  return new Synonyms(sets.map((phrases) => phrases.map(phraseOf)));
}
