import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { Owner } from '../../ownerOf.ts';
import type { PastSearchSchema } from './pastSearch.entity.ts';

type Tables = InferKyselyDB<typeof PastSearchSchema>;

/** So many are kept of each person. */
const MOST_KEPT = 100;

const searches = (ctx: RequestContext) => tenantKysely<Tables>(ctx);

/** Latest first. */
export async function pastSearchesStarting(
  ctx: RequestContext,
  { organizationId, userId }: Owner,
  key: string,
  limit: number,
): Promise<string[]> {
  const rows = await searches(ctx)
    .selectFrom('past_search')
    .select('text')
    .where('organization_id', '=', organizationId)
    .where('user_id', '=', userId)
    .where((search) => search.fn<boolean>('starts_with', ['text_key', search.val(key)]))
    .orderBy('searched_at', 'desc')
    .limit(limit)
    .modifyFront(PREPARED)
    .execute();
  return rows.map(({ text }) => text);
}

export async function keepPastSearch(
  ctx: RequestContext,
  { organizationId, userId }: Owner,
  text: string,
  key: string,
): Promise<void> {
  const searched_at = ctx.now();
  await searches(ctx)
    .insertInto('past_search')
    .values({ organization_id: organizationId, user_id: userId, text_key: key, text, searched_at })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'user_id', 'text_key'])
        .doUpdateSet({ text, searched_at }),
    )
    .execute();
}

export async function forgetOldSearches(
  ctx: RequestContext,
  { organizationId, userId }: Owner,
): Promise<void> {
  await searches(ctx)
    .deleteFrom('past_search')
    .where('organization_id', '=', organizationId)
    .where('user_id', '=', userId)
    .where('text_key', 'in', (search) =>
      search
        .selectFrom('past_search')
        .select('text_key')
        .where('organization_id', '=', organizationId)
        .where('user_id', '=', userId)
        .orderBy('searched_at', 'desc')
        .orderBy('text_key')
        .offset(MOST_KEPT),
    )
    .execute();
}
