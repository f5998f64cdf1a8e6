import type { Page } from '@kontor/kit/cursors.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { Audience } from './audience.ts';
import type { VisibilityRule } from './domain/ruleSet.ts';
import type { ProductGroup } from './domain/shownGroups.ts';
import type { Visibility } from './domain/visibility.ts';

interface AudienceRuleRow {
  effect: Visibility;
  ruleCategoryId: string | null;
  ruleBrandId: string | null;
  number: string | null;
  categoryId: string | null;
  brandId: string | null;
}

/**
 * The rules for exactly this audience: not those that concern it as well. Of drafts and of products
 * that are merged into others nobody is told who is told of rules.
 */
export async function rulesFor(
  em: EntityManager,
  { contractId, organizationId, segment }: Audience,
): Promise<VisibilityRule[]> {
  const { rows } = await sql<AudienceRuleRow>`
    select effect, r.category_id as "ruleCategoryId", r.brand_id as "ruleBrandId", p.number,
      p.category_id as "categoryId", p.brand_id as "brandId"
    from visibility_rule r left join product p on p.id = r.product_id
    where ${organizationId ? sql`organization_id = ${organizationId}` : sql`organization_id is null`}
      and ${contractId ? sql`contract_id = ${contractId}` : sql`contract_id is null`}
      and ${segment === null ? sql`segment is null` : sql`segment = ${segment}`}
      and (r.product_id is null or p.status <> 'DRAFT' and p.merged_into is null)`.execute(
    tablesOf(em),
  );
  return rows.map(toRule);
}

function toRule(row: AudienceRuleRow): VisibilityRule {
  const { effect, ruleCategoryId, ruleBrandId, number, categoryId, brandId } = row;
  if (number !== null) {
    return { effect, on: 'product', product: { number: Number(number), categoryId, brandId } };
  }
  if (ruleCategoryId !== null) return { effect, on: 'category', id: ruleCategoryId };
  if (ruleBrandId !== null) return { effect, on: 'brand', id: ruleBrandId };
  return { effect, on: 'everything' };
}

/** Every pair of a category and a brand that products have, and how many that customers may see at all. */
export async function productGroups(em: EntityManager): Promise<ProductGroup[]> {
  const { rows } = await sql<ProductGroup>`
    select category_id as "categoryId", brand_id as "brandId", count(*)::int as count
    from product where status <> 'DRAFT' and merged_into is null group by 1, 2`.execute(
    tablesOf(em),
  );
  return rows;
}

/** A rule as lists show it. */
export interface RuleRow {
  id: string;
  target: string;
  segment: string | null;
  organizationId: string | null;
  contractId: string | null;
  categoryId: string | null;
  brandId: string | null;
  productId: string | null;
  effect: Visibility;
}

/** A page of rules by audience and subject; those for one audience, or for all. */
export async function pageOfRules(
  em: EntityManager,
  audience: Audience | null,
  { limit, after }: Page,
): Promise<RuleRow[]> {
  return rulesOf(em, audience)
    .select(['id', 'target', 'segment', 'organization_id as organizationId', 'effect'])
    .select('contract_id as contractId')
    .select(['category_id as categoryId', 'brand_id as brandId', 'product_id as productId'])
    .$if(after !== null, (query) => query.where('target', '>', String(after?.[0])))
    .orderBy('target')
    .limit(limit)
    .execute();
}

export async function countRules(em: EntityManager, audience: Audience | null): Promise<number> {
  const { count } = await rulesOf(em, audience)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function rulesOf(em: EntityManager, audience: Audience | null) {
  const rules = tablesOf(em).selectFrom('visibility_rule');
  if (!audience) return rules;
  return rules
    .where('organization_id', 'is not distinct from', audience.organizationId)
    .where('contract_id', 'is not distinct from', audience.contractId)
    .where('segment', 'is not distinct from', audience.segment);
}

/** Ids of brands by `nameKey`. */
export async function brandIdsByNames(
  em: EntityManager,
  nameKeys: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tablesOf(em)
    .selectFrom('brand')
    .select(['id', 'name_key'])
    .where('name_key', '=', sql<string>`any(${nameKeys})`)
    .execute();
  return new Map(rows.map(({ id, name_key }) => [name_key, id]));
}
