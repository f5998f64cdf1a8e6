import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Owner } from '../../ownerOf.ts';
import { lists } from './favouriteList.queries.ts';

export interface SavedSearchRow {
  id: string;
  name: string;
  query: string;
}

/** By name. */
export const savedSearchesOf = (
  ctx: RequestContext,
  { organizationId, userId }: Owner,
): Promise<SavedSearchRow[]> =>
  lists(ctx)
    .selectFrom('saved_search')
    .select(['id', 'name', 'query'])
    .where('organization_id', '=', organizationId)
    .where('user_id', '=', userId)
    .orderBy('name')
    .orderBy('id')
    .execute();

/** The same name replaces. */
export const upsertSearch = (
  ctx: RequestContext,
  { organizationId, userId }: Owner,
  { name, query }: { name: string; query: string },
): Promise<SavedSearchRow> =>
  lists(ctx)
    .insertInto('saved_search')
    .values({ id: newId(), organization_id: organizationId, user_id: userId, name, query })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'user_id', 'name']).doUpdateSet({ query }),
    )
    .returning(['id', 'name', 'query'])
    .executeTakeFirstOrThrow();

/** False where the person has no such search. */
export async function deleteSearch(
  ctx: RequestContext,
  { organizationId, userId }: Owner,
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await lists(ctx)
    .deleteFrom('saved_search')
    .where('id', '=', id)
    .where('organization_id', '=', organizationId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
