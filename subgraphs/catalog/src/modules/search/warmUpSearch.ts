import type { Context } from '../../context.ts';

/** Builds the index before somebody asks for it. */
export async function warmUpSearch({ catalogue, logger }: Context): Promise<void> {
  const begun = performance.now();
  const { count, words } = await catalogue.index();
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  logger.info({ products: count, words: words.vocabulary.size, seconds }, 'search index built');
}
