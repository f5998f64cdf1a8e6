import type { Visibility, VisibilityRuleInput } from '../../../gql/schemaTypes.ts';
import { pathText } from '../categories/pathText.ts';
import type { VisibilityRule_RuleFragment } from './VisibilityPage.generated';

type Rule = VisibilityRule_RuleFragment;

/** Whom rules are for: everyone where it has neither. */
export interface Audience {
  key: string;
  segment: string | null;
  organizationId: string | null;
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
 * Rules as a table: audiences across, from everyone to single organizations, thus each one wins over
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

/** The rule of one place of the table, as the graph takes it; no effect takes it away. */
export function ruleInput(
  audience: Omit<Audience, 'key'>,
  subject: Pick<Subject, 'kind' | 'id' | 'sku'>,
  effect: Visibility | null,
): VisibilityRuleInput {
  const { segment, organizationId } = audience;
  return {
    audience: {
      ...(segment !== null && { segment }),
      ...(organizationId !== null && { organizationId }),
    },
    ...(subject.kind === 'category' && { categoryId: subject.id }),
    ...(subject.kind === 'brand' && { brandId: subject.id }),
    ...(subject.kind === 'product' && { sku: subject.sku }),
    effect,
  };
}

const audienceOf = ({ segment, organizationId }: Rule): Audience => ({
  key: organizationId ? `organization:${organizationId}` : segment ? `segment:${segment}` : '',
  segment,
  organizationId,
});

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

function rank({ segment, organizationId }: Audience): number {
  if (organizationId) return 3;
  if (segment === null) return 0;
  return segment === 'guest' ? 1 : 2;
}
