import type { Context } from '../../context.ts';
import type { RelationKind } from './domain/relationKind.ts';
import type { ProductRow } from './product.queries.ts';
import type { RelationRow } from './relation.queries.ts';

export interface ShownRelation extends RelationRow {
  product: ProductRow;
}

/** The relations of these kinds to products that the viewer may see, each once. */
export async function showRelations(
  ctx: Context,
  productId: string,
  kinds: readonly RelationKind[] | null | undefined,
  relations: readonly RelationRow[],
): Promise<ShownRelation[]> {
  const asked = relations.filter(({ kind }) => !kinds || kinds.includes(kind));
  const products = await Promise.all(asked.map((one) => ctx.productById.load(one.relatedId)));
  const shown = new Map<string, ShownRelation>();
  for (const [place, relation] of asked.entries()) {
    const product = products[place];
    // Merged products may have become the same, or this one.
    if (!product || product.id === productId) continue;
    const key = `${relation.kind} ${product.id}`;
    if (!shown.has(key)) shown.set(key, { ...relation, product });
  }
  return [...shown.values()];
}
