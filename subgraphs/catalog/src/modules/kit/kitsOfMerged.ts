import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { ProductRecord } from '../product/domain/productRecord.ts';
import { recordsByIds } from '../product/record.queries.ts';
import { KitBook } from './domain/KitBook.ts';
import { withSurvivor } from './domain/withSurvivor.ts';
import { findMembers, kitsWith } from './kit.queries.ts';

export type MergedKits =
  | { ok: true; changes: Array<{ before: ProductRecord; record: ProductRecord }> }
  | { ok: false; message: string; skus: string[] };

/** The kits with the products that are merged, as they are with the survivor; not where that can't be in one. */
export async function kitsOfMerged(
  { em }: RequestContext,
  mergedIds: string[],
  survivor: ProductRecord | undefined,
): Promise<MergedKits> {
  const kits = await kitsWith(em, mergedIds);
  if (kits.length === 0 || !survivor) return { ok: true, changes: [] };
  const records = await recordsByIds(
    em,
    kits.map(({ id }) => id),
  );
  const merged = new Set(mergedIds);
  const changes = records
    .filter(({ id }) => !merged.has(id))
    .map((before) => ({ before, record: withSurvivor(before, merged, survivor) }));
  const book = new KitBook(await findMembers(em, [survivor.id], []));
  for (const { record } of changes) {
    const [problem] = book.conflicts(record);
    if (!problem) continue;
    const message = `${survivor.sku} can't be in the kit ${record.sku}: ${problem.reason}.`;
    return { ok: false, message, skus: [record.sku] };
  }
  return { ok: true, changes };
}
