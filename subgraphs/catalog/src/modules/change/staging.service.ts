import { PublicError } from '@kontor/kit/errors.ts';
import { newId } from '@kontor/kit/ids.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { changeStatus, deleteStaged, insertChangeset } from './changeset.writes.ts';
import type { ChangesetKind } from './domain/changeset.ts';
import { countStaged, keptRows, type StagedRow } from './domain/stagedRow.ts';
import { addStagedRows, finishCounts, restart } from './staging.writes.ts';

export interface Staging {
  kind: ChangesetKind;
  /** Name of the file, or what is edited. */
  title: string;
  /** What the rows are made from, for a job that makes them again when it was broken off. */
  source: unknown;
}

/** Begins a changeset; answers its id. `openStage` then takes its rows. */
export async function stageChangeset(ctx: Context, staging: Staging): Promise<string> {
  requireScope(ctx.viewer, 'catalog:write');
  const id = newId();
  await insertChangeset(ctx.em, { ...staging, id, madeBy: actorOf(ctx.viewer), now: ctx.now() });
  return id;
}

/**
 * The place for a changeset's rows, empty: what was staged by a process that ended before is
 * forgotten. Null where the changeset is not being read any more.
 */
export async function openStage(ctx: Context, id: string): Promise<ChangesetStage | null> {
  requireScope(ctx.viewer, 'catalog:write');
  const isReading = await ctx.em.transactional(async () => {
    if (!(await restart(ctx.em, id, ctx.now()))) return false;
    await deleteStaged(ctx.em, id);
    return true;
  });
  return isReading ? new ChangesetStage(ctx, id) : null;
}

/** Stops a changeset that is being read; `reason` tells a person why. */
export async function failStaging(ctx: Context, id: string, reason: string): Promise<void> {
  requireScope(ctx.viewer, 'catalog:write');
  await ctx.em.transactional(async () => {
    const options = { now: ctx.now(), failure: reason };
    if (await changeStatus(ctx.em, id, ['READING'], 'FAILED', options)) {
      await deleteStaged(ctx.em, id);
    }
  });
}

/** A changeset that is being read. Of rows that change nothing or are wrong only the first are kept. */
export class ChangesetStage {
  readonly id: string;
  readonly #ctx: Context;
  readonly #kept = { UNCHANGED: 0, WRONG: 0 };

  constructor(ctx: Context, id: string) {
    this.#ctx = ctx;
    this.id = id;
  }

  /**
   * Adds rows, some thousand at a time, each number once; `progress` is how far the reading is then,
   * from 0 to 1. Throws CONFLICT when the changeset was thrown away meanwhile.
   */
  async add(rows: readonly StagedRow[], progress: number): Promise<void> {
    const counts = countStaged(rows);
    const added = await addStagedRows(this.#ctx.em, this.id, {
      rows: keptRows(rows, this.#kept),
      counts,
      progress,
      now: this.#ctx.now(),
    });
    if (!added) throw thrownAway();
  }

  /** The changeset is READY then, to be looked at and published. */
  async finish({ wrongRowsUrl = null }: { wrongRowsUrl?: string | null } = {}): Promise<void> {
    const { em } = this.#ctx;
    if (!(await finishCounts(em, this.id, wrongRowsUrl, this.#ctx.now()))) throw thrownAway();
  }
}

const thrownAway = () =>
  new PublicError('CONFLICT', 'The changeset was thrown away while it was being read.');
