import { useMutation } from '@apollo/client/react';
import { useCallback, useMemo, useState } from 'react';
import { fieldKey } from './fieldKey.ts';
import {
  type EditedProductFragment,
  type SavedProduct_InvalidProduct_Fragment,
  SaveProductDocument,
  type SaveProductMutation,
  SetProductRelationsDocument,
} from './ProductEditor.generated';
import {
  areRelationsChanged,
  draftOf,
  isChanged,
  newDraft,
  type ProductDraft,
  rebase,
  relationsInputOf,
  saveInputOf,
} from './productDraft.ts';

type SaveResult = SaveProductMutation['saveProduct'];
export type ProductProblem = SavedProduct_InvalidProduct_Fragment['problems'][number];

/** A product that is being edited: what is typed, what is wrong with it, and how it is saved. */
export function useProductDraft(product: EditedProductFragment | null) {
  // What the edit began with; the cache may know a newer state by now.
  const [base, setBase] = useState(product);
  const [draft, setDraft] = useState(() => (product ? draftOf(product) : newDraft));
  const [isSaved, setSaved] = useState(false);
  const [refusal, setRefusal] = useState<SaveResult | null>(null);
  const [saveProduct, saving] = useMutation(SaveProductDocument, { onError: () => undefined });
  const [setRelations, relating] = useMutation(SetProductRelationsDocument, {
    onError: () => undefined,
  });
  const baseDraft = useMemo(() => (base ? draftOf(base) : newDraft), [base]);
  const problems = refusal?.__typename === 'InvalidProduct' ? refusal.problems : [];

  const change = useCallback((part: (before: ProductDraft) => Partial<ProductDraft>) => {
    setSaved(false);
    setDraft((before) => ({ ...before, ...part(before) }));
  }, []);

  /** The product as it was saved; null where it was not. */
  async function save(): Promise<EditedProductFragment | null> {
    // A new product is on sale unless told otherwise; here it begins as a draft.
    const begun = base === null && { status: draft.fields.status };
    const input = { ...saveInputOf(draft, baseDraft), ...begun };
    let saved = base;
    if (base === null || Object.keys(input).length > 0) {
      const answer = await saveProduct({
        variables: { input: { ...input, id: base?.id, revision: base?.revision } },
      });
      saved = accept(answer.data?.saveProduct);
    }
    if (saved && areRelationsChanged(draft, baseDraft)) {
      const answer = await setRelations({
        variables: { input: { productId: saved.id, relations: relationsInputOf(draft) } },
      });
      saved = accept(answer.data?.setProductRelations);
    }
    if (saved) {
      setRefusal(null);
      setDraft(draftOf(saved));
      setSaved(true);
    }
    return saved;
  }

  function accept(result: SaveResult | undefined): EditedProductFragment | null {
    if (result?.__typename === 'ProductSaved') {
      setBase(result.product);
      return result.product;
    }
    setRefusal(result ?? null);
    return null;
  }

  return {
    base,
    baseDraft,
    draft,
    change,
    isDirty: isChanged(draft, baseDraft),
    /** Whether it was saved here and is unchanged since. */
    isSaved,
    isSaving: saving.loading || relating.loading,
    error: saving.error ?? relating.error,
    refusal,
    problems,
    problemOf: (field: string): string | undefined =>
      problems.find((problem) => fieldKey(problem.field) === fieldKey(field))?.reason,
    save,
    discard() {
      setDraft(baseDraft);
      setRefusal(null);
    },
    /** Goes on from what somebody else has saved, with one's own changes on top or without them. */
    goOnFrom(theirs: EditedProductFragment, keepsOwn: boolean) {
      const newest = draftOf(theirs);
      setDraft(keepsOwn ? rebase(draft, baseDraft, newest) : newest);
      setBase(theirs);
      setRefusal(null);
    },
  };
}

export type ProductEdit = ReturnType<typeof useProductDraft>;
