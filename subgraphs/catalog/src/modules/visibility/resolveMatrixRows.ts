import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import type { Context } from '../../context.ts';
import { nameKey } from '../product/domain/nameKey.ts';
import { skuKey } from '../product/domain/skuKey.ts';
import type { MatrixRow } from './domain/readMatrixRow.ts';
import type { RuleTarget } from './domain/ruleTarget.ts';
import { organizationsByTaxIds } from './organizations.ts';
import { brandIdsByNames } from './visibility.queries.ts';
import type { RuleChange } from './visibility.writes.ts';

type Audience = Pick<RuleTarget, 'contractId' | 'organizationId' | 'segment'>;
type Subject = Pick<RuleTarget, 'categoryId' | 'brandId' | 'productId'>;
type Looked<T> = { ok: true; found: T } | { ok: false; reason: string };

/** The rules that the rows mean: of a tax id that several organizations share, one for each. */
export async function resolveMatrixRows(
  ctx: Context,
  rows: ReadonlyArray<{ row: Row; rule: MatrixRow }>,
): Promise<
  Array<{ row: Row } & ({ ok: true; changes: RuleChange[] } | { ok: false; reason: string })>
> {
  const rules = rows.map(({ rule }) => rule);
  const audienceOf = await audienceFinder(ctx, rules);
  const subjectOf = await subjectFinder(ctx, rules);
  return Promise.all(
    rows.map(async ({ row, rule }) => {
      const [audiences, subject] = [await audienceOf(rule), await subjectOf(rule)];
      if (!audiences.ok) return { row, ...audiences };
      if (!subject.ok) return { row, ...subject };
      const { effect } = rule;
      const changes = audiences.found.map((each) => ({ ...each, ...subject.found, effect }));
      return { row, ok: true, changes };
    }),
  );
}

const EVERYONE: Audience = { contractId: null, organizationId: null, segment: null };

async function audienceFinder(ctx: Context, rules: readonly MatrixRow[]) {
  const taxIds = new Set(
    rules.flatMap(({ audience }) => (audience.as === 'taxId' ? audience.text : [])),
  );
  const found = taxIds.size > 0 ? await organizationsByTaxIds(ctx, [...taxIds]) : [];
  const byTaxId = Map.groupBy(found, ({ taxId }) => taxId);
  return async ({ audience }: MatrixRow): Promise<Looked<Audience[]>> => {
    if (audience.as === 'everyone') return { ok: true, found: [EVERYONE] };
    const { as, text } = audience;
    if (as === 'segment') return { ok: true, found: [{ ...EVERYONE, segment: text }] };
    const organizations =
      as === 'taxId' ? (byTaxId.get(text) ?? []) : [await ctx.organizationById.load(text)];
    const ids = organizations.flatMap((each) => each?.id ?? []);
    if (ids.length > 0) {
      return { ok: true, found: ids.map((organizationId) => ({ ...EVERYONE, organizationId })) };
    }
    const contract = as === 'id' ? await ctx.contractById.load(text) : null;
    if (contract) return { ok: true, found: [{ ...EVERYONE, contractId: contract.id }] };
    return { ok: false, reason: `there is no organization ${text}` };
  };
}

const NOTHING: Subject = { categoryId: null, brandId: null, productId: null };

async function subjectFinder(ctx: Context, rules: readonly MatrixRow[]) {
  const names = rules.flatMap(({ subject }) =>
    subject.as === 'brand' || subject.as === 'any' ? nameKey(subject.text) : [],
  );
  const brands = await brandIdsByNames(ctx.em, names);
  const tree = await ctx.categoryTree();

  return async ({ subject }: MatrixRow): Promise<Looked<Subject>> => {
    if (subject.as === 'everything') return { ok: true, found: NOTHING };
    const { as, text } = subject;
    const found: Subject[] = [];
    if (as === 'sku' || as === 'any') {
      const product = await ctx.productBySkuKey.load(skuKey(text));
      if (product) found.push({ ...NOTHING, productId: product.id });
    }
    if (as === 'category' || as === 'any') {
      const path = text.split(/[/>]/).map((name) => ({ ru: name.trim(), en: name.trim() }));
      const categories = tree.followPath(path);
      const last = categories.at(-1);
      if (last && categories.length === path.length)
        found.push({ ...NOTHING, categoryId: last.id });
    }
    const brandId = as === 'brand' || as === 'any' ? brands.get(nameKey(text)) : undefined;
    if (brandId) found.push({ ...NOTHING, brandId });
    const [first, ...others] = found;
    if (!first) return { ok: false, reason: `there is no ${NAMES[as]} "${text}"` };
    if (others.length === 0) return { ok: true, found: first };
    return {
      ok: false,
      reason: `"${text}" has several meanings: use a column sku, category or brand`,
    };
  };
}

const NAMES = {
  sku: 'SKU',
  category: 'category',
  brand: 'brand',
  any: 'SKU, category or brand',
} as const;
