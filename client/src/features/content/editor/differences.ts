import { type ProductDraft, relationsInputOf } from './productDraft.ts';

export interface Difference {
  /** As `ProductProblem.field` names it. */
  field: string;
  before: string;
  after: string;
}

/** What differs between two states of a product, field by field. */
export function differences(before: ProductDraft, after: ProductDraft): Difference[] {
  const [old, now] = [flat(before), flat(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((field) => ({ field, before: old[field] ?? '', after: now[field] ?? '' }))
    .filter((difference) => difference.before !== difference.after);
}

function flat(draft: ProductDraft): Record<string, string> {
  const flattened: Record<string, string> = { ...draft.fields };
  for (const [code, { value, valueEn }] of Object.entries(draft.attributes))
    flattened[`attributes.${code}`] = [value, valueEn].filter(Boolean).join(' / ');
  for (const [level, { quantity, weight, volume, gtin }] of Object.entries(draft.packaging))
    flattened[`packaging.${level}`] = [quantity, weight, volume, gtin].filter(Boolean).join(' · ');
  flattened.components = draft.components
    .map(({ sku, quantity }) => `${sku} × ${quantity}`)
    .join('; ');
  flattened.relations = relationsInputOf(draft)
    .map(({ sku }) => sku)
    .join(', ');
  return flattened;
}
