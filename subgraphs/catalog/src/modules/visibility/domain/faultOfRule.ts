import type { Visibility } from './visibility.ts';

/** A rule as somebody gives it, with a SKU for a product. */
export interface RuleInput {
  audience: {
    segment?: string | null;
    organizationId?: string | null;
    contractId?: string | null;
  };
  categoryId?: string | null;
  brandId?: string | null;
  sku?: string | null;
  /** Null takes the rule away. */
  effect?: Visibility | null;
}

/** Why it can't be a rule, whatever the catalogue holds; null where it can. */
export function faultOfRule({ audience, categoryId, brandId, sku }: RuleInput): string | null {
  const { segment, organizationId, contractId } = audience;
  if ([segment, organizationId, contractId].filter(isGiven).length > 1) {
    return 'A rule is for a segment, for an organization or for a contract: one of them.';
  }
  if (isGiven(segment) && !SEGMENT.test(segment ?? '')) {
    return 'A segment is a code of 1 to 64 letters, digits, dashes and underscores.';
  }
  if ([categoryId, brandId, sku].filter(isGiven).length > 1) {
    return 'A rule is on a category, on a brand or on a product: one of them.';
  }
  return null;
}

const SEGMENT = /^[\p{L}\p{N}_-]{1,64}$/u;

const isGiven = (value: string | null | undefined): boolean =>
  value !== null && value !== undefined;
