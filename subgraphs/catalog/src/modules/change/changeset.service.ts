import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { type NotFound, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import {
  type ChangesetRow,
  changesetPage,
  countChangesets,
  type ExamplesKey,
} from './changeset.queries.ts';
import { discard } from './changeset.writes.ts';
import { type Changeset, type ChangesetOutcome, refusal } from './domain/changeset.ts';

const MOST_EXAMPLES = 100;

export async function listChangesets(ctx: Context, args: PageArgs): Promise<Connection<Changeset>> {
  requireScope(ctx.viewer, 'catalog:write');
  const page = pageOf(args, 1);
  const afterId = page.after && String(page.after[0]);
  if (afterId !== null && !isId(afterId)) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  return connectionOf({
    rows: await changesetPage(ctx.em, afterId, page.limit),
    page,
    cursorOf: ({ id }) => [id],
    totalCount: () => countChangesets(ctx.em),
  });
}

/** Null where there is none. */
export function findChangeset(ctx: Context, id: string): Promise<Changeset | null> {
  requireScope(ctx.viewer, 'catalog:write');
  return ctx.changesetById.load(id);
}

export async function showExamples(ctx: Context, key: ExamplesKey): Promise<ChangesetRow[]> {
  requireScope(ctx.viewer, 'catalog:write');
  if (key.first < 0 || key.first > MOST_EXAMPLES) {
    throw badInput(`\`first\` must be between 0 and ${MOST_EXAMPLES}.`, { argument: 'first' });
  }
  return (await ctx.changesetExamples.load(key)) ?? [];
}

/** Throws a changeset away that is not in the catalogue; null where there is none. */
export async function discardChangeset(ctx: Context, id: string): Promise<ChangesetOutcome | null> {
  requireScope(ctx.viewer, 'catalog:write');
  if (!isId(id)) return null;
  if (await discard(ctx.em, id, ctx.now())) return { ok: true };
  const found = await findChangeset(ctx, id);
  if (!found || found.status === 'DISCARDED') return found && { ok: true };
  return refusal('WRONG_STATUS', 'Only a changeset that is not in the catalogue can be discarded.');
}

/** The changeset as it is after what was done to it, or why nothing was; null: there is none. */
export async function savedChangeset(
  ctx: Context,
  id: string,
  outcome: ChangesetOutcome | NotFound | null,
) {
  if (outcome && '__typename' in outcome) return outcome;
  if (outcome && !outcome.ok) return { __typename: 'ChangesetRefused' as const, ...outcome };
  const changeset = outcome && (await ctx.changesetById.clear(id).load(id));
  return changeset
    ? { __typename: 'ChangesetSaved' as const, changeset }
    : notFound('changeset', id);
}
