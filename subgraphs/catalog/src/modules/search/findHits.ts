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
const MOST = 100_000;

/**
 * Ids of the products that a search finds for the viewer, in the order of the list. Of more than
 * 100,000 the first 100,001, which tells that there are too many.
 */
export async function findHits(
  ctx: Context,
  { sort, language = 'RU', ...asked }: HitsAsked,
): Promise<string[]> {
  requireScope(ctx.viewer, 'catalog:read');
  const wanted = await readWanted(ctx, asked);
  const order = productOrder(sort ?? 'RELEVANCE', language, wanted.text !== null);
  const numbers = (await allPlaces(ctx, wanted, order)).slice(0, MOST + 1);
  const ids = await idsByNumbers(ctx.em, numbers);
  return numbers.flatMap((number) => ids.get(number) ?? []);
}
