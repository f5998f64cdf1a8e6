import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { skuKey } from '../product/domain/skuKey.ts';
import { takeCatalogueSoon } from '../product/product.writes.ts';
import { faultOfRule, type RuleInput } from './domain/faultOfRule.ts';
import { ruleTarget } from './domain/ruleTarget.ts';
import { countRules, pageOfRules, type RuleRow } from './visibility.queries.ts';
import { type RuleChange, writeRules } from './visibility.writes.ts';

const MOST_RULES = 1000;
const DEFAULT_PAGE = 50;

export type VisibilityOutcome =
  | { ok: true; changed: number }
  | { ok: false; code: 'INVALID_RULE'; field: string; reason: string }
  | { ok: false; code: 'NOT_FOUND'; id: string };

/** Sets, changes and takes away rules, all or none. They hold from the next request on. */
export async function setVisibility(
  ctx: Context,
  rules: readonly RuleInput[],
): Promise<VisibilityOutcome> {
  requireScope(ctx.viewer, 'catalog:write');
  if (rules.length > MOST_RULES) return invalid('rules', `At most ${MOST_RULES} rules at once.`);
  for (const [index, rule] of rules.entries()) {
    const fault = faultOfRule(rule);
    if (fault) return invalid(`rules.${index}`, fault);
  }
  const resolved = await Promise.all(rules.map((rule) => resolve(ctx, rule)));
  const changes: RuleChange[] = [];
  const targets = new Set<string>();
  for (const [index, each] of resolved.entries()) {
    if (!each.ok) return each;
    const target = ruleTarget(each.change);
    if (targets.has(target))
      return invalid(`rules.${index}`, 'The same rule stands above already.');
    targets.add(target);
    changes.push(each.change);
  }
  if (changes.length === 0) return { ok: true, changed: 0 };
  const changed = await ctx.em.transactional(async () => {
    await takeCatalogueSoon(ctx.em);
    return writeRules(ctx.em, changes);
  });
  return { ok: true, changed };
}

/** The rules for exactly this audience (null: for all), by audience and subject. */
export async function listRules(
  ctx: Context,
  audience: RuleInput['audience'] | null,
  args: PageArgs,
): Promise<Connection<RuleRow>> {
  requireScope(ctx.viewer, 'catalog:write');
  const organizationId = audience?.organizationId ?? null;
  if (organizationId !== null && !isId(organizationId)) throw badInput('There is no such id.');
  const contractId = audience?.contractId ?? null;
  if (contractId !== null && !isId(contractId)) throw badInput('There is no such id.');
  const wanted = audience && { contractId, organizationId, segment: audience.segment ?? null };
  const page = pageOf(args, 1, DEFAULT_PAGE);
  return connectionOf({
    rows: await pageOfRules(ctx.em, wanted, page),
    page,
    cursorOf: ({ target }) => [target],
    totalCount: () => countRules(ctx.em, wanted),
  });
}

type Resolved = { ok: true; change: RuleChange } | (VisibilityOutcome & { ok: false });

/** With ids for what it names; the loaders make few statements of many rules. */
async function resolve(ctx: Context, rule: RuleInput): Promise<Resolved> {
  const { segment = null } = rule.audience;
  const organizationId = rule.audience.organizationId?.toLowerCase() ?? null;
  const { categoryId = null, brandId = null, sku = null, effect = null } = rule;
  const product = sku === null ? null : await ctx.productBySkuKey.load(skuKey(sku));
  if (sku !== null && !product) return notFound(sku);
  const category = (await ctx.categoryTree()).find(categoryId) ?? null;
  if (categoryId !== null && !category) return notFound(categoryId);
  const brand = brandId === null ? null : await ctx.brandById.load(brandId);
  if (brandId !== null && !brand) return notFound(brandId);
  const organization = organizationId && (await ctx.organizationById.load(organizationId));
  if (organizationId !== null && !organization) return notFound(organizationId);
  const contractId = rule.audience.contractId?.toLowerCase() ?? null;
  const contract = contractId && (await ctx.contractById.load(contractId));
  if (contractId !== null && !contract) return notFound(contractId);
  const ids = {
    categoryId: category?.id ?? null,
    brandId: brand?.id ?? null,
    productId: product?.id ?? null,
  };
  return { ok: true, change: { contractId, organizationId, segment, ...ids, effect } };
}

const invalid = (field: string, reason: string) =>
  ({ ok: false, code: 'INVALID_RULE', field, reason }) as const;

const notFound = (id: string) => ({ ok: false, code: 'NOT_FOUND', id }) as const;
