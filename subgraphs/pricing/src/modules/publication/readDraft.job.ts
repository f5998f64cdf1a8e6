import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { badInput, PublicError } from '@kontor/kit/errors.ts';
import { newId } from '@kontor/kit/ids.ts';
import type { WrongRows } from '@kontor/kit/rowFile/WrongRows.ts';
import { withLocalCopy } from '@kontor/kit/rowFile/withLocalCopy.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { offerDownload, type Recipient, type StoredFile } from '../../files.ts';
import { fileDiscrepancies } from '../discrepancy/fileDiscrepancies.ts';
import { PriceListSchema } from '../priceList/priceList.entity.ts';
import { compareDraft, takenBack } from './compareDraft.ts';
import { finishDraft } from './comparison.writes.ts';
import type { PriceDraft } from './domain/priceDraft.ts';
import { draftsByIds, sourceOf } from './draft.queries.ts';
import { changeStatus, deleteStaged } from './draft.writes.ts';
import { stageFormerPrices } from './restore.writes.ts';
import { type FileTarget, type PriceReading, stagePriceFile } from './stagePriceFile.ts';
import { restart } from './staging.writes.ts';

const WRONG_ROWS_FOR_HOURS = 24 * 30;

/** What the job reads from a draft of a file. */
export interface FileSource {
  upload: StoredFile;
  reading: PriceReading;
  recipient: Recipient;
}

/** Reads and compares a draft from its start, also when another process was killed at it. */
export function readDraftJob({ id }: { id: string }, ctx: RequestContext): Promise<void> {
  return workOn(ctx, id, async (draft) => {
    if (!(await openStage(ctx, id))) return;
    if (draft.kind === 'RESTORE') {
      await stageFormerPrices(ctx.em, draft);
      await finishComparison(ctx, draft, null);
    } else {
      await readUpload(ctx, draft);
    }
  });
}

/** Compares a draft anew whose file was read before. */
export function compareDraftJob({ id }: { id: string }, ctx: RequestContext): Promise<void> {
  return workOn(ctx, id, (draft) => finishComparison(ctx, draft, null));
}

/** Compares a draft of the command line anew that nobody else works on. */
export async function compareAgain(ctx: RequestContext, id: string): Promise<void> {
  await changeStatus(ctx.em, id, ['READY'], { status: 'READING', touched_at: ctx.now() });
  const [draft] = await draftsByIds(ctx.em, [id]);
  if (draft) await finishComparison(ctx, draft, null);
}

/** What is wrong of its file ends a draft; everything else is tried again. */
async function workOn(
  ctx: RequestContext,
  id: string,
  work: (draft: PriceDraft) => Promise<void>,
): Promise<void> {
  const [draft] = await draftsByIds(ctx.em, [id]);
  if (draft?.status !== 'READING') return;
  try {
    await work(draft);
  } catch (error) {
    if (!(error instanceof PublicError) || error.code !== 'BAD_USER_INPUT') throw error;
    await failDraft(ctx, id, error.message);
  }
}

/** Empties a draft: what was staged by a process that ended before is forgotten. False: it is not read any more. */
export function openStage(ctx: RequestContext, id: string): Promise<boolean> {
  return ctx.em.transactional(async () => {
    if (!(await restart(ctx.em, id, ctx.now()))) return false;
    await deleteStaged(ctx.em, id);
    return true;
  });
}

/** Stops a draft that is being read; `reason` tells a person why. */
export async function failDraft(ctx: RequestContext, id: string, reason: string): Promise<void> {
  await ctx.em.transactional(async () => {
    const change = { status: 'FAILED', failure: reason, touched_at: ctx.now() } as const;
    if (await changeStatus(ctx.em, id, ['READING'], change)) await deleteStaged(ctx.em, id);
  });
}

async function readUpload(ctx: RequestContext, draft: PriceDraft): Promise<void> {
  const source = await sourceOf<FileSource>(ctx.em, draft.id);
  if (!source) return;
  await withLocalCopy(ctx, source.upload, async ({ path, folder }) => {
    const target = await targetOf(ctx, draft);
    const paths = { path, wrongPath: join(folder, 'wrong.csv') };
    const { wrong, activeFrom } = await stagePriceFile(ctx, target, paths, source.reading);
    const dated = await dateDraft(ctx, draft, activeFrom);
    await finishComparison(ctx, dated, await offerWrongRows(ctx, source, wrong));
  });
}

export async function targetOf(ctx: RequestContext, draft: PriceDraft): Promise<FileTarget> {
  const { id: draftId, listId, activeFrom } = draft;
  const { currency } = await ctx.em.findOneOrFail(PriceListSchema, { id: listId });
  return { draftId, currency, activeFrom };
}

/** The draft with the day that its file names. */
export async function dateDraft(
  ctx: RequestContext,
  draft: PriceDraft,
  activeFrom: string | null,
): Promise<PriceDraft> {
  if (activeFrom === draft.activeFrom || draft.kind === 'RECONCILE') return draft;
  if (activeFrom !== null && activeFrom < sellerDay(ctx.now())) {
    throw badInput(`The prices of the file hold from ${activeFrom}, which is past.`);
  }
  const change = { status: 'READING', active_from: activeFrom, touched_at: ctx.now() } as const;
  if (!(await changeStatus(ctx.em, draft.id, ['READING'], change))) throw takenBack();
  return { ...draft, activeFrom };
}

/** Compares what is staged; the draft is READY then. */
export async function finishComparison(
  ctx: RequestContext,
  draft: PriceDraft,
  wrongRowsUrl: string | null,
): Promise<void> {
  await compareDraft(ctx, draft);
  await ctx.em.transactional(async () => {
    if (draft.kind === 'RECONCILE') await fileDiscrepancies(ctx, draft);
    const finished = { wrongRowsUrl, now: ctx.now() };
    if (!(await finishDraft(ctx.em, draft.id, finished))) throw takenBack();
  });
}

async function offerWrongRows(
  ctx: RequestContext,
  { upload, recipient }: FileSource,
  wrong: WrongRows,
): Promise<string | null> {
  const { wrongFile } = wrong.report();
  if (!wrongFile) return null;
  const storageKey = `imports/${newId()}.csv`;
  await ctx.files.put(storageKey, Readable.from(markedText(wrongFile)));
  const name = `${upload.name.replace(/\.[^.]*$/, '')}.wrong.csv`;
  const offer = { storageKey, name, contentType: 'text/csv', lifetimeHours: WRONG_ROWS_FOR_HOURS };
  return offerDownload(ctx, offer, recipient);
}

/** Excel knows UTF-8 by its mark only. */
async function* markedText(path: string): AsyncGenerator<Buffer> {
  yield Buffer.from('\ufeff');
  yield* createReadStream(path);
}
