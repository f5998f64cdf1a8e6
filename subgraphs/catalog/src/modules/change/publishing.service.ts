import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { attachAttributes, makeAttributes } from '../import/newAttributes.writes.ts';
import { writeProducts } from '../product/product.writes.ts';
import { type ChangesetOutcome, type ChangesetRefusal, refusal } from './domain/changeset.ts';
import { type Move, move, moveClaimed, moveNow } from './moving.service.ts';
import {
  changedSinceStaged,
  keepVersions,
  noteCreated,
  rulesHold,
  type StagedRecord,
  stagedRecords,
} from './publishing.queries.ts';

const BATCH = 2000;
const MOST_SKUS = 20;

const publishing: Move = {
  from: 'READY',
  via: 'PUBLISHING',
  to: 'PUBLISHED',
  job: { name: 'publishChangeset', payload: {} },
  hindrance,
  perform,
};

/**
 * Brings all right rows of a changeset into the catalogue, or none; a large one in the background.
 * Null where there is no such changeset.
 */
export function publishChangeset(ctx: Context, id: string): Promise<ChangesetOutcome | null> {
  requireScope(ctx.viewer, 'catalog:write');
  return move(ctx, id, publishing);
}

/** The same, done when it answers, whatever its size. */
export function publishNow(ctx: Context, id: string): Promise<ChangesetOutcome | null> {
  requireScope(ctx.viewer, 'catalog:write');
  return moveNow(ctx, id, publishing);
}

export async function publishJob({ id }: { id: string }, ctx: Context): Promise<void> {
  await moveClaimed(ctx, id, publishing);
}

async function hindrance({ em }: Context, id: string): Promise<ChangesetRefusal | null> {
  if (!(await rulesHold(em, id))) {
    const message = 'Categories or attributes were changed since the preview: preview it again.';
    return refusal('CHANGED_MEANWHILE', message);
  }
  const skus = await changedSinceStaged(em, id, MOST_SKUS);
  if (skus.length === 0) return null;
  const message = `Products were changed since the preview, among them ${skus[0]}: preview it again.`;
  return refusal('CHANGED_MEANWHILE', message, skus);
}

async function perform(ctx: Context, id: string, done: (count: number) => void): Promise<void> {
  await makeAttributes(ctx.em, id);
  await writeStaged(ctx, id, done);
  await attachAttributes(ctx.em, id);
}

async function writeStaged(ctx: Context, id: string, done: (count: number) => void): Promise<void> {
  let after = 0;
  for (let count = 0; ; ) {
    const batch = await stagedRecords(ctx.em, id, after, BATCH);
    const last = batch.at(-1);
    if (!last) return;
    after = last.number;
    await keepVersions(ctx.em, id, idsOf(batch, 'CHANGED'));
    await writeProducts(
      ctx,
      batch.map(({ record }) => record),
    );
    await noteCreated(ctx.em, id, idsOf(batch, 'CREATED'));
    count += batch.length;
    done(count);
  }
}

const idsOf = (batch: readonly StagedRecord[], wanted: StagedRecord['outcome']): string[] =>
  batch.flatMap(({ outcome, record }) => (outcome === wanted ? record.id : []));
