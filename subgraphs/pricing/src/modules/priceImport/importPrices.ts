import { basename } from 'node:path';
import { badInput, PublicError } from '@kontor/kit/errors.ts';
import { newId } from '@kontor/kit/ids.ts';
import type { FileImportInput, ImportReport, RequestContext } from '@kontor/kit/subgraph.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { ContractSchema } from '../contract/contract.entity.ts';
import { PriceListSchema } from '../priceList/priceList.entity.ts';
import { publishNow } from '../publication/approval.service.ts';
import { placeColumns, usualMapping } from '../publication/domain/placeColumns.ts';
import { draftsByIds } from '../publication/draft.queries.ts';
import { beginDraft } from '../publication/draft.service.ts';
import { openPriceFile } from '../publication/files/openPriceFile.ts';
import { knownMapping } from '../publication/priceMapping.queries.ts';
import {
  compareAgain,
  dateDraft,
  failDraft,
  finishComparison,
  targetOf,
} from '../publication/readDraft.job.ts';
import { type PriceReading, stagePriceFile } from '../publication/stagePriceFile.ts';
import { isOnlineRetail } from './domain/RetailPrices.ts';
import { type ImportFlags, readImportFlags } from './domain/readImportFlags.ts';

/** Another import may publish prices of the list while this one reads its file. */
const MOST_TRIES = 3;
const PROGRESS_EVERY = 1000;

/**
 * Brings a file of prices into a price list, which is made if there is none of the name: all of its
 * right rows at once, or nothing. Broken off and run again it ends in the same state; run twice it
 * changes nothing.
 */
export async function importPrices(
  input: FileImportInput,
  context: () => RequestContext,
): Promise<ImportReport> {
  const flags = readImportFlags(input.options, SELLER_CURRENCY);
  if (!flags.ok) throw badInput(flags.reason);
  const ctx = context();
  const reading = await readingOf(ctx, input, flags.flags);
  const { listId, isNew } = await openList(ctx, flags.flags);
  try {
    return await importInto(ctx, listId, { input, flags: flags.flags, reading });
  } catch (error) {
    if (isNew) await forgetList(ctx, listId);
    throw error;
  }
}

interface Import {
  input: FileImportInput;
  flags: ImportFlags;
  reading: PriceReading;
}

async function importInto(
  ctx: RequestContext,
  listId: string,
  { input: { path, options, progress }, flags, reading }: Import,
): Promise<ImportReport> {
  const { activeFrom, mode } = flags;
  const title = basename(path);
  const id = await beginDraft(ctx, { kind: 'IMPORT', listId, mode, title, source: {}, activeFrom });
  const note = (row: number) => {
    if (row % PROGRESS_EVERY === 0) progress(row);
  };
  try {
    const [draft] = await draftsByIds(ctx.em, [id]);
    if (!draft) throw new Error(`The draft ${id} was not kept.`);
    const paths = { path, wrongPath: options.errors ?? `${path}.wrong.csv` };
    const staged = await stagePriceFile(ctx, await targetOf(ctx, draft), paths, reading, note);
    await finishComparison(ctx, await dateDraft(ctx, draft, staged.activeFrom), null);
    await publish(ctx, id);
    const [{ counts } = draft] = await draftsByIds(ctx.em, [id]);
    const changed = counts.changed + counts.gone;
    return {
      ...staged.wrong.report(),
      created: counts.created,
      changed,
      unchanged: counts.unchanged,
    };
  } catch (error) {
    const reason = error instanceof PublicError ? error.message : 'The import broke off.';
    await failDraft(ctx, id, reason);
    throw error;
  }
}

/** What changed while the file was read is compared with again. */
async function publish(ctx: RequestContext, id: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const outcome = await publishNow(ctx, id);
    if (outcome.ok) return;
    if (outcome.code !== 'CHANGED_MEANWHILE' || tries === MOST_TRIES) {
      throw badInput(`${outcome.message} Nothing was changed.`);
    }
    await compareAgain(ctx, id);
  }
}

/**
 * How the file is to be read; columns that the flags don't name are known as usual. Throws before
 * anything is kept: a file that can't be understood leaves no trace.
 */
async function readingOf(
  ctx: RequestContext,
  { path, options }: FileImportInput,
  flags: ImportFlags,
): Promise<PriceReading> {
  const { encoding, delimiter, quotes, 'price-type': priceType } = options;
  const form = { encoding, delimiter, quotes, priceType };
  const file = await openPriceFile(path, form);
  file.close();
  const isMapped = Object.keys(flags.columns).length > 0;
  if (isOnlineRetail(file.columns) && !isMapped) return { form };
  const given = isMapped ? { ...usualMapping(file.columns), ...flags.columns } : undefined;
  const mapping = await knownMapping(ctx.em, file.columns, given);
  const placement = placeColumns(file.columns, mapping);
  if (!placement.ok) throw badInput(placement.reason);
  return { form, mapping };
}

/** The list of the name. One that is there must be what the flags say: an import changes no terms. */
async function openList(
  { em }: RequestContext,
  flags: ImportFlags,
): Promise<{ listId: string; isNew: boolean }> {
  const { list: name, level, segment, organizationId: forOrganizationId } = flags;
  const { currency, isVatIncluded, validFrom, validUntil } = flags;
  const contractId = await findContract(em, flags);
  const whose = { level, segment, forOrganizationId, contractId };
  const terms = { ...whose, currency, isVatIncluded, validFrom, validUntil };
  const known = await em.findOne(PriceListSchema, { name });
  if (!known) {
    const list = { id: newId(), name, ...terms, priority: 0, isConverted: false };
    await em.insert(PriceListSchema, list);
    return { listId: list.id, isNew: true };
  }
  const differing = Object.entries(terms).find(
    ([term, value]) => (known[term as keyof typeof terms] ?? null) !== value,
  );
  if (!differing) return { listId: known.id, isNew: false };
  throw badInput(
    `The list "${name}" is there with another ${differing[0]} than "${differing[1]}".`,
  );
}

/** A list that was made for a file of which nothing could be published. */
async function forgetList({ em }: RequestContext, listId: string): Promise<void> {
  await em.execute(
    `delete from price_draft where list_id = ? and not exists (
      select from price_publication as publication where publication.list_id = price_draft.list_id)`,
    [listId],
  );
  await em.execute(
    `delete from price_list where id = ? and not exists (
      select from price_draft where list_id = price_list.id)`,
    [listId],
  );
}

/** Null where the list is of no contract in particular. */
async function findContract(
  em: RequestContext['em'],
  { organizationId, contract: number }: ImportFlags,
): Promise<string | null> {
  if (organizationId === null || number === null) return null;
  const [found, another] = await em.find(ContractSchema, { organizationId, number });
  if (!found) throw badInput(`The organization has no contract "${number}".`);
  if (another) throw badInput(`The organization has several contracts "${number}".`);
  return found.id;
}
