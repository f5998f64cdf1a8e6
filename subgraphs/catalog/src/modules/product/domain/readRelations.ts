import { FieldReader } from './FieldReader.ts';
import type { ProductProblem } from './productProblem.ts';
import type { RelationKind } from './relationKind.ts';
import { skuKey } from './skuKey.ts';

/** A relation as somebody wants to have it. */
export interface RelationDraft {
  kind: RelationKind;
  sku: string;
  /** False where absent. */
  isMutual?: boolean;
  noteRu?: string | null;
  noteEn?: string | null;
}

export interface Relation {
  kind: RelationKind;
  relatedId: string;
  isMutual: boolean;
  noteRu: string | null;
  noteEn: string | null;
}

const MOST = 200;
const LONGEST_NOTE = 500;

/** Reads all relations of one product; `idOf` tells the products that there are by their SKU keys. */
export function readRelations(
  productId: string,
  drafts: readonly RelationDraft[],
  idOf: ReadonlyMap<string, string>,
): { relations: Relation[]; problems: ProductProblem[] } {
  const read = new FieldReader();
  if (drafts.length > MOST) {
    read.refuse('relations', String(drafts.length), `a product has at most ${MOST} relations`);
    return { relations: [], problems: read.problems };
  }
  const seen = new Set<string>();
  const relations = drafts.flatMap(({ kind, sku, isMutual = false, ...notes }, place) => {
    const field = `relations.${place}`;
    const noteRu = read.line(`${field}.noteRu`, notes.noteRu, LONGEST_NOTE) ?? null;
    const noteEn = read.line(`${field}.noteEn`, notes.noteEn, LONGEST_NOTE) ?? null;
    const relatedId = idOf.get(skuKey(sku));
    if (!relatedId) return read.refuse(`${field}.sku`, sku, 'there is no such product') ?? [];
    if (relatedId === productId) {
      return read.refuse(`${field}.sku`, sku, 'it is the product itself') ?? [];
    }
    const key = `${kind} ${relatedId}`;
    if (seen.has(key)) return read.refuse(`${field}.sku`, sku, 'it is there twice') ?? [];
    seen.add(key);
    return [{ kind, relatedId, isMutual, noteRu, noteEn }];
  });
  return { relations, problems: read.problems };
}
