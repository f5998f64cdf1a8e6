import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { recordKits } from '../kit/kit.events.ts';
import { kitIdsOfChangeset } from '../kit/kit.queries.ts';
import { type ChangesetOutcome, refusal } from './domain/changeset.ts';
import { giveBackMoved, takeBackRelations } from './merge.writes.ts';
import { type Move, move, moveClaimed } from './moving.service.ts';
import {
  changedSincePublished,
  deleteCreated,
  forgetChanged,
  handOnVersions,
  restoreProducts,
} from './undo.queries.ts';

const BATCH = 5000;
const MOST_SKUS = 20;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

interface Undoing {
  id: string;
  /** Leaves products alone that were changed since; otherwise these keep all from being undone. */
  skipChanged: boolean;
}

/** Puts the products of a changeset back as they were. Null where there is no such changeset. */
export function undoChangeset(
  ctx: Context,
  { id, skipChanged = false }: Partial<Undoing> & Pick<Undoing, 'id'>,
): Promise<ChangesetOutcome | null> {
  requireScope(ctx.viewer, 'catalog:write');
  return move(ctx, id, undoing(skipChanged));
}

export async function undoJob({ id, skipChanged }: Undoing, ctx: Context): Promise<void> {
  await moveClaimed(ctx, id, undoing(skipChanged));
}

const undoing = (skipChanged: boolean): Move => ({
  from: 'PUBLISHED',
  via: 'UNDOING',
  to: 'UNDONE',
  job: { name: 'undoChangeset', payload: { skipChanged } },

  async hindrance({ em }, id) {
    const skus = skipChanged ? [] : await changedSincePublished(em, id, MOST_SKUS);
    if (skus.length === 0) return null;
    const message = `Products were changed since it was published, among them ${skus[0]}.`;
    return refusal('CHANGED_MEANWHILE', message, skus);
  },

  async perform(ctx, id, done) {
    const { em } = ctx;
    if (skipChanged) await forgetChanged(em, id);
    const kits = await kitIdsOfChangeset(em, id);
    let all = 0;
    for (let after: string | null = FIRST_ID; after !== null; ) {
      const { count, lastId } = await restoreProducts(em, id, after, BATCH);
      all += count;
      after = lastId;
      done(all);
    }
    await giveBackMoved(em, id);
    await takeBackRelations(em, id);
    await handOnVersions(em, id);
    await deleteCreated(em, id);
    await recordKits(ctx, kits);
  },
});
