import type { PriceLevel, ProposePromotionInput } from '../../../gql/schemaTypes.ts';
import { readQuantity } from '../../../lib/orderQuantity.ts';

/** A promotion as it is typed. */
export interface PromotionDraft {
  name: string;
  audience: 'all' | 'segment' | 'organization';
  segment: string;
  organizationId: string | null;
  /** Empty = all products. */
  priceGroups: string[];
  gives: 'percent' | 'price';
  amount: string;
  minimumQuantity: string;
  levels: PriceLevel[];
  validFrom: string;
  validUntil: string;
  mayGoBelowFloor: boolean;
  note: string;
}

export const emptyPromotion = (today: string): PromotionDraft => ({
  ...{ name: '', audience: 'all', segment: '', organizationId: null, priceGroups: [] },
  ...{ gives: 'percent', amount: '', minimumQuantity: '', levels: ['SEGMENT', 'BASE'] },
  ...{ validFrom: today, validUntil: '', mayGoBelowFloor: false, note: '' },
});

/** The promotion as the graph takes it; null while something that it needs is not typed. */
export function promotionInput(
  draft: PromotionDraft,
): Omit<ProposePromotionInput, 'idempotencyKey'> | null {
  const amount = readQuantity(draft.amount);
  const minimumQuantity = readQuantity(draft.minimumQuantity || '0');
  const { name, audience, segment, organizationId, priceGroups, levels } = draft;
  const { validFrom, validUntil, mayGoBelowFloor, note } = draft;
  const isAudienceKnown =
    audience === 'all' ||
    (audience === 'segment' ? segment.trim() !== '' : organizationId !== null);
  if (!name.trim() || !amount || !minimumQuantity || !isAudienceKnown) return null;
  if (!validFrom || !validUntil || levels.length === 0) return null;
  return {
    ...{ name: name.trim(), minimumQuantity, levels, validFrom, validUntil, mayGoBelowFloor },
    segment: audience === 'segment' ? segment.trim() : null,
    organizationId: audience === 'organization' ? organizationId : null,
    priceGroups: priceGroups.length > 0 ? priceGroups : null,
    percent: draft.gives === 'percent' ? amount : null,
    unitPrice: draft.gives === 'price' ? amount : null,
    note: note.trim() || null,
  };
}
