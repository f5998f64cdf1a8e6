import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { Audience } from './audience.ts';
import type { VisibilityRule } from './domain/ruleSet.ts';
import type { ProductGroup } from './domain/shownGroups.ts';
import type { Visibility } from './domain/visibility.ts';

interface RuleRow {
  effect: Visibility;
  ruleCategoryId: string | null;
  ruleBrandId: string | null;
  number: string | null;
  categoryId: string | null;
  brandId: string | null;
}

/** The rules for exactly this audience: not those that concern it as well. */
export async function rulesFor(
  em: EntityManager,
  { organizationId, segment }: Audience,
): Promise<VisibilityRule[]> {
  const { rows } = await sql<RuleRow>`
    select effect, r.category_id as "ruleCategoryId", r.brand_id as "ruleBrandId", p.number,
      p.category_id as "categoryId", p.brand_id as "brandId"
    from visibility_rule r left join product p on p.id = r.product_id
    where ${organizationId ? sql`organization_id = ${organizationId}` : sql`organization_id is null`}
      and ${segment === null ? sql`segment is null` : sql`segment = ${segment}`}`.execute(
    tablesOf(em),
  );
  return rows.map(toRule);
}

function toRule(row: RuleRow): VisibilityRule {
  const { effect, ruleCategoryId, ruleBrandId, number, categoryId, brandId } = row;
  if (number !== null) {
    return { effect, on: 'product', product: { number: Number(number), categoryId, brandId } };
  }
  if (ruleCategoryId !== null) return { effect, on: 'category', id: ruleCategoryId };
  if (ruleBrandId !== null) return { effect, on: 'brand', id: ruleBrandId };
  return { effect, on: 'everything' };
}

/** Every pair of a category and a brand that products have. */
export async function productGroups(em: EntityManager): Promise<ProductGroup[]> {
  const { rows } = await sql<ProductGroup>`
    select distinct category_id as "categoryId", brand_id as "brandId" from product
    where status <> 'DRAFT'`.execute(tablesOf(em));
  return rows;
}
