import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import type { Language } from '../product/domain/inLanguage.ts';
import { type ProductSort, productOrder } from './domain/productOrder.ts';
import { allPlaces } from './places.ts';
import { readWanted, type SearchArgs } from './readWanted.ts';
import { idsByNumbers } from './search.queries.ts';

/** As `products` has them. */
export interface HitsAsked extends SearchArgs {
  sort?: ProductSort | null;
  language?: Language;
}

/** More products nobody edits or exports at once. */
export const MOST_HITS = 100_000;

/**
 * Ids of the products that a search finds for the viewer, in the order of the list; null where they
 * are more than `MOST_HITS`.
 */
export async function findHits(
  ctx: Context,
  { sort, language = 'RU', ...asked }: HitsAsked,
): Promise<string[] | null> {
  requireScope(ctx.viewer, 'catalog:read');
  const wanted = await readWanted(ctx, asked);
  const order = productOrder(sort ?? 'RELEVANCE', language, wanted.text !== null);
  const numbers = await allPlaces(ctx, wanted, order, MOST_HITS);
  const ids = numbers && (await idsByNumbers(ctx.em, numbers));
  return ids && numbers.flatMap((number) => ids.get(number) ?? []);
}
