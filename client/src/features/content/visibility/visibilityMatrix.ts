import type { Visibility, VisibilityRuleInput } from '../../../gql/schemaTypes.ts';
import { pathText } from '../categories/pathText.ts';
import type { VisibilityRule_RuleFragment } from './VisibilityPage.generated';

type Rule = VisibilityRule_RuleFragment;

/** Whom rules are for: everyone where it has none of the three. */
export interface Audience {
  key: string;
  segment: string | null;
  organizationId: string | null;
  contract: Rule['contract'];
}

/** What rules are on: everything where its kind says so. */
export interface Subject {
  key: string;
  kind: 'everything' | 'category' | 'brand' | 'product';
  name: string;
  /** Of the product only. */
  sku: string | null;
  id: string | null;
}

export interface Matrix {
  audiences: Audience[];
  subjects: Subject[];
  effectOf(audience: Audience, subject: Subject): Visibility | null;
}

const KINDS: Subject['kind'][] = ['everything', 'category', 'brand', 'product'];

/**
 * Rules as a table: audiences across, from everyone to single contracts, thus each one wins over
 * those before it; subjects down, from everything to single products, by the same order.
 */
export function visibilityMatrix(rules: readonly Rule[]): Matrix {
  const audiences = new Map<string, Audience>();
  const subjects = new Map<string, Subject>();
  const effects = new Map<string, Visibility>();
  for (const rule of rules) {
    const [audience, subject] = [audienceOf(rule), subjectOf(rule)];
    audiences.set(audience.key, audience);
    subjects.set(subject.key, subject);
    effects.set(`${audience.key} ${subject.key}`, rule.effect);
  }
  return {
    audiences: [...audiences.values()].sort(
      (a, b) => rank(a) - rank(b) || a.key.localeCompare(b.key),
    ),
    subjects: [...subjects.values()].sort(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name),
    ),
    effectOf: (audience, subject) => effects.get(`${audience.key} ${subject.key}`) ?? null,
  };
}

interface AudienceIds extends Pick<Audience, 'segment' | 'organizationId'> {
  contract: { id: string } | null;
}

/** The rule of one place of the table, as the graph takes it; no effect takes it away. */
export function ruleInput(
  audience: AudienceIds,
  subject: Pick<Subject, 'kind' | 'id' | 'sku'>,
  effect: Visibility | null,
): VisibilityRuleInput {
  const { segment, organizationId, contract } = audience;
  return {
    audience: {
      ...(segment !== null && { segment }),
      ...(organizationId !== null && { organizationId }),
      ...(contract !== null && { contractId: contract.id }),
    },
    ...(subject.kind === 'category' && { categoryId: subject.id }),
    ...(subject.kind === 'brand' && { brandId: subject.id }),
    ...(subject.kind === 'product' && { sku: subject.sku }),
    effect,
  };
}

function audienceOf({ segment, organizationId, contract }: Rule): Audience {
  const keys = [
    ...(contract ? [`contract:${contract.id}`] : []),
    ...(organizationId ? [`organization:${organizationId}`] : []),
    ...(segment ? [`segment:${segment}`] : []),
  ];
  return { key: keys[0] ?? '', segment, organizationId, contract };
}

function subjectOf({ category, brand, product }: Rule): Subject {
  const of = (kind: Subject['kind'], id: string, name: string, sku: string | null = null) => ({
    key: `${kind}:${id}`,
    kind,
    id,
    name,
    sku,
  });
  if (product) return of('product', product.id, product.name, product.sku);
  if (category) return of('category', category.id, pathText(category.path));
  if (brand) return of('brand', brand.id, brand.name);
  return { key: '', kind: 'everything', id: null, name: '', sku: null };
}

function rank({ segment, organizationId, contract }: Audience): number {
  if (contract) return 4;
  if (organizationId) return 3;
  if (segment === null) return 0;
  return segment === 'guest' ? 1 : 2;
}
