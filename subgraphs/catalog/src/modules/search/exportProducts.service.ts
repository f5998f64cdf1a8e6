import { forbidden } from '@kontor/kit/errors.ts';
import { newId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput } from '@kontor/kit/refusals.ts';
import { CONTENT_TYPES, type TableFormat, writeTable } from '@kontor/kit/rowFile/writeTable.ts';
import { sql } from '@kontor/kit/sql.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { offerDownload } from '../../files.ts';
import { tablesOf } from '../../tables.ts';
import type { Language } from '../product/domain/inLanguage.ts';
import { type ExportColumn, exportColumns } from './domain/exportColumns.ts';
import { findHits, type HitsAsked, MOST_HITS } from './findHits.ts';

const BATCH = 1000;
const OFFERED_FOR_HOURS = 24;

export interface ExportAsked extends Omit<HitsAsked, 'language'> {
  locale?: Language | null;
  format?: TableFormat;
}

/** Writes what the viewer may see of the products that a search finds into a file to download. */
export async function exportProducts(
  ctx: Context,
  { locale, format = 'XLSX', ...asked }: ExportAsked,
): Promise<{ ok: true; url: string; count: number } | InvalidInput> {
  requireScope(ctx.viewer, 'catalog:read');
  if (ctx.viewer.kind === 'anonymous') throw forbidden('Sign in to export products.');
  const language = locale ?? 'RU';
  const ids = await findHits(ctx, { ...asked, language });
  if (!ids) {
    return invalidInput('filter', `More than ${MOST_HITS} products are found: narrow the search.`);
  }
  const codes = await attributeCodesOf(ctx.em, ids);
  const attributes = [...(await ctx.attributes()).values()].filter(({ code }) => codes.has(code));
  const columns = exportColumns(attributes, language);
  const storageKey = `exports/${newId()}.${format.toLowerCase()}`;
  await ctx.files.put(storageKey, writeTable(format, columns, rowsOf(ctx, ids, columns)));
  const url = await offerDownload(ctx, {
    storageKey,
    name: `catalogue-${ctx.now().toISOString().slice(0, 10)}.${format.toLowerCase()}`,
    contentType: CONTENT_TYPES[format],
    lifetimeHours: OFFERED_FOR_HOURS,
  });
  return { ok: true, url, count: ids.length };
}

async function* rowsOf(
  ctx: Context,
  ids: readonly string[],
  columns: readonly ExportColumn[],
): AsyncGenerator<string[]> {
  const tree = await ctx.categoryTree();
  for (let start = 0; start < ids.length; start += BATCH) {
    const products = await ctx.productById.loadMany(ids.slice(start, start + BATCH));
    for (const product of products) {
      if (product instanceof Error) throw product;
      if (!product) continue;
      const category = tree.find(product.categoryId) ?? undefined;
      yield columns.map(({ cell }) => cell(product, category));
    }
    // What is written needs no more memory.
    ctx.productById.clearAll();
  }
}

async function attributeCodesOf(em: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ code: string }>`
    select distinct jsonb_object_keys(attributes) as code from product
    where id = any(${ids}::uuid[])`.execute(tablesOf(em));
  return new Set(rows.map(({ code }) => code));
}
