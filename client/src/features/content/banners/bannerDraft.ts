import type { SaveBannerInput } from '../../../gql/schemaTypes.ts';
import { type AudienceDraft, FOR_EVERYBODY } from '../audience/AudienceFields.tsx';
import type { BannerForm_BannerFragment } from './BannersPage.generated';

/** A banner as its form holds it. */
export interface BannerDraft extends Pick<SaveBannerInput, 'titleRu'> {
  position: number;
  audience: AudienceDraft;
  titleEn: string;
  textRu: string;
  textEn: string;
  link: string;
  shownFrom: string;
  shownUntil: string;
}

const EMPTY: BannerDraft = {
  ...{ position: 1, audience: FOR_EVERYBODY, link: '', shownFrom: '', shownUntil: '' },
  ...{ titleRu: '', titleEn: '', textRu: '', textEn: '' },
};

export function bannerDraftOf(banner: BannerForm_BannerFragment | null): BannerDraft {
  if (!banner) return EMPTY;
  const { position, link, shownFrom, shownUntil, audience, source } = banner;
  const { titleRu, titleEn, textRu, textEn } = source;
  return {
    ...{ position, link: link ?? '', shownFrom: shownFrom ?? '', shownUntil: shownUntil ?? '' },
    ...{ titleRu, titleEn: titleEn ?? '', textRu: textRu ?? '', textEn: textEn ?? '' },
    audience: {
      kind: audience.kind,
      segments: [...audience.segments],
      organizationIds: [...audience.organizationIds],
    },
  };
}

/** As the graph takes it: an empty day is none. */
export const bannerInputOf = (draft: BannerDraft, id: string | null): SaveBannerInput => ({
  ...draft,
  id,
  shownFrom: draft.shownFrom || null,
  shownUntil: draft.shownUntil || null,
});
