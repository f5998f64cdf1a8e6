import { isId } from '@kontor/kit/ids.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { ownerOf } from '../../ownerOf.ts';
import { readName } from './domain/readName.ts';
import { lockOwner } from './favouriteList.writes.ts';
import {
  deleteSearch,
  type SavedSearchRow,
  savedSearchesOf,
  upsertSearch,
} from './savedSearch.queries.ts';

const MOST_SEARCHES = 100;
const LONGEST_QUERY = 2000;

export type SearchOutcome =
  | { ok: true; search: SavedSearchRow }
  | { ok: false; field: string; message: string };

export async function savedSearches(ctx: Context): Promise<SavedSearchRow[]> {
  requireScope(ctx.viewer, 'catalog:read');
  return savedSearchesOf(ctx, ownerOf(ctx.viewer));
}

/** The same name replaces. */
export async function saveSearch(
  ctx: Context,
  input: { name: string; query: string },
): Promise<SearchOutcome> {
  requireScope(ctx.viewer, 'catalog:read');
  const owner = ownerOf(ctx.viewer);
  const name = readName(input.name);
  if (name === null) return invalid('name', 'A name has 1 to 100 characters.');
  const query = input.query.toWellFormed().replaceAll('\0', '');
  if (query.length > LONGEST_QUERY) {
    return invalid('query', `A search has at most ${LONGEST_QUERY} characters.`);
  }
  return ctx.em.transactional(async () => {
    await lockOwner(ctx, owner);
    const others = (await savedSearchesOf(ctx, owner)).filter((search) => search.name !== name);
    if (others.length >= MOST_SEARCHES) {
      return invalid('name', `You may have at most ${MOST_SEARCHES} saved searches.`);
    }
    return { ok: true, search: await upsertSearch(ctx, owner, { name, query }) };
  });
}

export async function deleteSavedSearch(ctx: Context, id: string): Promise<boolean> {
  requireScope(ctx.viewer, 'catalog:read');
  const owner = ownerOf(ctx.viewer);
  return isId(id) && deleteSearch(ctx, owner, id);
}

const invalid = (field: string, message: string): SearchOutcome => ({ ok: false, field, message });
