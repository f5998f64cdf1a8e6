import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { ownerOrNull } from '../../ownerOf.ts';
import { textKey, typedText } from './domain/typedText.ts';
import { forgetOldSearches, keepPastSearch, pastSearchesStarting } from './pastSearches.queries.ts';

/** As it is kept, among the latest 100 of the person; of who is no person nothing is kept. */
export async function rememberSearch(ctx: Context, typed: string): Promise<string> {
  requireScope(ctx.viewer, 'catalog:read');
  const text = typedText(typed);
  const owner = ownerOrNull(ctx.viewer);
  if (!owner || text === '') return text;
  await ctx.em.transactional(async () => {
    await keepPastSearch(ctx, owner, text, textKey(text));
    await forgetOldSearches(ctx, owner);
  });
  return text;
}

/** One's own past searches that begin so, latest first. */
export async function pastSearches(ctx: Context, typed: string, limit: number): Promise<string[]> {
  const owner = ownerOrNull(ctx.viewer);
  return owner ? pastSearchesStarting(ctx, owner, textKey(typedText(typed)), limit) : [];
}
