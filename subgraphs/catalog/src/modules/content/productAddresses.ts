import { badInput } from '@kontor/kit/errors.ts';
import { sql } from '@kontor/kit/sql.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { tablesOf } from '../../tables.ts';
import { inLanguage } from '../product/domain/inLanguage.ts';
import type { VisibleSubject } from '../visibility/domain/ruleSet.ts';
import { slugOf } from './domain/slugOf.ts';

const MOST = 5000;

interface AddressRow extends VisibleSubject {
  sku: string;
  nameRu: string | null;
  nameEn: string | null;
}

/** Addresses of the products with numbers in (after, until] that the viewer may see; never of drafts. */
export async function productAddresses(ctx: Context, after: number, until: number) {
  requireScope(ctx.viewer, 'catalog:read');
  if (until - after > MOST) throw badInput(`At most ${MOST} at once.`);
  const rules = await ctx.visibility();
  const { rows } = await sql<AddressRow>`
    select number::float8 as number, sku, name_ru as "nameRu", name_en as "nameEn",
      category_id as "categoryId", brand_id as "brandId"
    from product
    where number > ${after} and number <= ${until} and status <> 'DRAFT' and merged_into is null
    order by number`.execute(tablesOf(ctx.em));
  return rows
    .filter((row) => !rules || rules.isShown(row))
    .map(({ number, sku, nameRu, nameEn }) => ({
      number,
      sku,
      slug: slugOf(inLanguage('RU', nameRu, nameEn) ?? ''),
    }));
}

export async function productNumbering(ctx: Context) {
  requireScope(ctx.viewer, 'catalog:read');
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(number), 0)::float8 as last from product`.execute(tablesOf(ctx.em));
  return { last: rows[0]?.last ?? 0, version: await ctx.catalogue.version() };
}
