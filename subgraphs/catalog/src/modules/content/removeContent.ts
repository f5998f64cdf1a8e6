import { isId } from '@kontor/kit/ids.ts';
import { notFound } from '@kontor/kit/refusals.ts';
import { sql } from '@kontor/kit/sql.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { tablesOf } from '../../tables.ts';
import { filesOfOwners } from './contentFile.queries.ts';
import { contentRights } from './contentRights.ts';
import { forgetFile } from './forgetFile.ts';

/** Removes an article, material or banner with its files, and then their content. */
export async function removeContent(
  ctx: Context,
  kind: 'article' | 'material' | 'banner',
  id: string,
) {
  requireScope(ctx.viewer, 'catalog:write');
  if (!isId(id)) return notFound(kind, id);
  const files = await filesOfOwners(ctx.em, [id], await contentRights(ctx));
  const { rows } = await sql`
    delete from ${sql.ref(kind)} where id = ${id} returning id`.execute(tablesOf(ctx.em));
  if (rows.length === 0) return notFound(kind, id);
  for (const file of files) await forgetFile(ctx, file);
  return { __typename: 'ContentRemoved' as const, id };
}
