import type { Locale, SaveMaterialInput } from '../../../gql/schemaTypes.ts';
import { type AudienceDraft, FOR_EVERYBODY } from '../audience/AudienceFields.tsx';
import type { MaterialForm_MaterialFragment } from './ContentMaterialsPage.generated';

/** A material as its form holds it. */
export interface MaterialDraft extends Pick<SaveMaterialInput, 'kind' | 'titleRu'> {
  language: Locale | null;
  audience: AudienceDraft;
  titleEn: string;
  noteRu: string;
  noteEn: string;
  sku: string;
  categoryId: string | null;
  brandId: string | null;
}

const EMPTY: MaterialDraft = {
  ...{ kind: 'MARKETING', language: null, audience: FOR_EVERYBODY, sku: '' },
  ...{ titleRu: '', titleEn: '', noteRu: '', noteEn: '', categoryId: null, brandId: null },
};

export function materialDraftOf(material: MaterialForm_MaterialFragment | null): MaterialDraft {
  if (!material) return EMPTY;
  const { kind, language, source, audience, product, category, brand } = material;
  const { titleRu, titleEn, noteRu, noteEn } = source;
  return {
    ...{ kind, language, titleRu, titleEn: titleEn ?? '' },
    ...{ noteRu: noteRu ?? '', noteEn: noteEn ?? '', sku: product?.sku ?? '' },
    ...{ categoryId: category?.id ?? null, brandId: brand?.id ?? null },
    audience: {
      kind: audience.kind,
      segments: [...audience.segments],
      organizationIds: [...audience.organizationIds],
    },
  };
}
