import { PublicError } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { Context } from '../../context.ts';
import { analyzeProducts, takeCatalogue, takeCatalogueSoon } from '../product/product.writes.ts';
import { changesetsByIds } from './changeset.queries.ts';
import { changeStatus, noteProgress } from './changeset.writes.ts';
import {
  type ChangesetOutcome,
  type ChangesetRefusal,
  type ChangesetStatus,
  refusal,
} from './domain/changeset.ts';

/** A changeset's way into the catalogue, or out of it again. */
export interface Move {
  from: ChangesetStatus;
  /** While it is under way. */
  via: ChangesetStatus;
  to: ChangesetStatus;
  job: { name: string; payload: object };
  /** What keeps it from being moved as the catalogue is. */
  hindrance(ctx: Context, id: string): Promise<ChangesetRefusal | null>;
  /** All of it, inside one transaction under the catalogue's lock; tells how many products are done. */
  perform(ctx: Context, id: string, done: (count: number) => void): Promise<void>;
}

/** What is larger goes on in the background. */
const MOST_AT_ONCE = 1000;
/** By when a change made at once is done, unless its process was killed. */
const GRACE_MS = 60_000;

/**
 * Moves a changeset: a small one at once, a large one by a job. Every move is a job's, so that one
 * whose process is killed is made by another. Null where there is no such changeset.
 */
export async function move(ctx: Context, id: string, way: Move): Promise<ChangesetOutcome | null> {
  const changeset = await findOne(ctx, id);
  if (!changeset) return null;
  if (changeset.status === way.to || changeset.status === way.via) return { ok: true };
  const isLarge = changeset.created + changeset.changed > MOST_AT_ONCE;
  const hindrance = isLarge && changeset.status === way.from ? await way.hindrance(ctx, id) : null;
  if (hindrance) return hindrance;
  const isClaimed = await ctx.em.transactional(async () => {
    if (!(await claim(ctx, id, way))) return false;
    const { name, payload } = way.job;
    const runAt = isLarge ? {} : { runAt: new Date(ctx.now().getTime() + GRACE_MS) };
    ctx.jobs.add(name, { ...payload, id }, { key: id, ...runAt });
    return true;
  });
  if (!isClaimed) return outcomeOfAnother(ctx, id, way);
  return isLarge ? { ok: true } : moveClaimed(ctx, id, way, takeCatalogueSoon).catch(leftToTheJob);
}

/** What a larger change keeps waiting is done after it. */
function leftToTheJob(error: unknown): ChangesetOutcome {
  if (error instanceof PublicError && error.code === 'CONFLICT') return { ok: true };
  throw error;
}

/** Moves a changeset of any size here and now, by no job: for the command line. */
export async function moveNow(
  ctx: Context,
  id: string,
  way: Move,
): Promise<ChangesetOutcome | null> {
  if (!(await findOne(ctx, id))) return null;
  if (await claim(ctx, id, way)) return moveClaimed(ctx, id, way);
  return outcomeOfAnother(ctx, id, way);
}

/** All or nothing, and once, however often and by how many it is called. */
export async function moveClaimed(
  ctx: Context,
  id: string,
  way: Move,
  take = takeCatalogue,
): Promise<ChangesetOutcome> {
  const noteProgressOf = progressNotes(ctx, id);
  return ctx.em.transactional(async () => {
    await take(ctx.em);
    const changeset = await findOne(ctx, id);
    if (changeset?.status === way.to) return { ok: true };
    if (changeset?.status !== way.via) return wrongStatus(changeset?.status);
    const now = ctx.now();
    const hindrance = await way.hindrance(ctx, id);
    if (hindrance) {
      await changeStatus(ctx.em, id, [way.via], way.from, { now, failure: hindrance.message });
      return hindrance;
    }
    const all = changeset.created + changeset.changed;
    await way.perform(ctx, id, (done) => {
      if (all > MOST_AT_ONCE) noteProgressOf(Math.min(done / all, 1));
    });
    if (all > MOST_AT_ONCE) await analyzeProducts(ctx.em);
    if (!(await changeStatus(ctx.em, id, [way.via], way.to, { now: ctx.now() }))) {
      throw new Error(`The changeset ${id} was taken for broken off.`);
    }
    return { ok: true };
  });
}

/**
 * Notes progress on a connection of its own: what the transaction writes nobody else sees before its
 * end. Nothing waits for it, as there may be no connection left as long as the catalogue is held.
 */
function progressNotes(ctx: Context, id: string): (progress: number) => void {
  const outside = ctx.em.fork({ useContext: false });
  let isNoting = false;
  return (progress) => {
    if (isNoting) return;
    isNoting = true;
    noteProgress(outside, id, progress, ctx.now())
      .catch((error) =>
        ctx.logger.warn({ err: error, changeset: id }, 'progress could not be noted'),
      )
      .finally(() => {
        isNoting = false;
      });
  };
}

const claim = (ctx: Context, id: string, { from, via }: Move): Promise<boolean> =>
  changeStatus(ctx.em, id, [from], via, { now: ctx.now() });

async function outcomeOfAnother(ctx: Context, id: string, way: Move): Promise<ChangesetOutcome> {
  const status = (await findOne(ctx, id))?.status;
  return status === way.to || status === way.via ? { ok: true } : wrongStatus(status);
}

async function findOne(ctx: Context, id: string) {
  const [changeset] = isId(id) ? await changesetsByIds(ctx.em, [id]) : [];
  return changeset;
}

const wrongStatus = (status: ChangesetStatus | undefined): ChangesetRefusal =>
  refusal('WRONG_STATUS', `This can't be done to a changeset that is ${status ?? 'gone'}.`);
