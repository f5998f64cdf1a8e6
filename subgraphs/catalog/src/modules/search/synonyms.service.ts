import { isId } from '@kontor/kit/ids.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { readSynonyms } from './domain/readSynonyms.ts';
import {
  deleteSynonyms,
  insertSynonyms,
  type SynonymSetRow,
  synonymSets,
  updateSynonyms,
} from './synonyms.queries.ts';

/** More than anybody keeps in order by hand. */
const MOST_SETS = 5000;

export type SynonymsOutcome =
  | { ok: true; set: SynonymSetRow | null }
  | { ok: false; code: 'NOT_FOUND'; id: string }
  | { ok: false; code: 'INVALID_INPUT'; field: string; message: string };

export async function listSynonyms(ctx: Context): Promise<SynonymSetRow[]> {
  requireScope(ctx.viewer, 'catalog:write');
  return synonymSets(ctx.em);
}

/** Creates, changes or, without words, removes a set. Every search knows it at once. */
export async function saveSynonyms(
  ctx: Context,
  { id, words: typed }: { id?: string | null; words: readonly string[] },
): Promise<SynonymsOutcome> {
  requireScope(ctx.viewer, 'catalog:write');
  if (id && typed.length === 0) {
    const isGone = isId(id) && (await deleteSynonyms(ctx.em, id));
    return isGone ? { ok: true, set: null } : { ok: false, code: 'NOT_FOUND', id };
  }
  const read = readSynonyms(typed);
  if (!read.ok)
    return { ok: false, code: 'INVALID_INPUT', field: read.field, message: read.reason };
  if (id) {
    const set = { id, words: read.words };
    const isKept = isId(id) && (await updateSynonyms(ctx.em, set));
    return isKept ? { ok: true, set } : { ok: false, code: 'NOT_FOUND', id };
  }
  if ((await synonymSets(ctx.em)).length >= MOST_SETS) {
    const message = `There are ${MOST_SETS} sets already.`;
    return { ok: false, code: 'INVALID_INPUT', field: 'words', message };
  }
  return { ok: true, set: await insertSynonyms(ctx.em, read.words) };
}
