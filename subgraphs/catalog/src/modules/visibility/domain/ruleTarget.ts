/** Whom a rule is for, and what it is on: at most one of each; everyone, and everything, where none is. */
export interface RuleTarget {
  contractId: string | null;
  organizationId: string | null;
  segment: string | null;
  categoryId: string | null;
  brandId: string | null;
  productId: string | null;
}

/** Audience and subject of a rule as one text: two rules of the same one can't be. */
export function ruleTarget(rule: RuleTarget): string {
  const { categoryId, brandId, productId } = rule;
  return `${audienceText(rule)} | ${subjectText(categoryId, brandId, productId)}`;
}

function audienceText({ contractId, organizationId, segment }: RuleTarget): string {
  if (contractId !== null) return `contract ${contractId}`;
  if (organizationId !== null) return `organization ${organizationId}`;
  return segment === null ? 'everyone' : `segment ${segment}`;
}

function subjectText(
  categoryId: string | null,
  brandId: string | null,
  productId: string | null,
): string {
  if (productId !== null) return `product ${productId}`;
  if (categoryId !== null) return `category ${categoryId}`;
  return brandId === null ? 'everything' : `brand ${brandId}`;
}
