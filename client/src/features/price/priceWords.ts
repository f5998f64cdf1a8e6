import { msg } from '@lingui/core/macro';
import type { PriceLevel, PriceRejection, PromotionOutcome } from '../../gql/schemaTypes.ts';

/** Of prices, as their buyer reads them. */
export const levelWords = {
  PROJECT: msg`Project price`,
  ORGANIZATION: msg`Price of your organization`,
  CONTRACT: msg`Contract price`,
  SEGMENT: msg`Price of your segment`,
  BASE: msg`Base price`,
} satisfies Record<PriceLevel, unknown>;

export const rejectionWords = {
  LESS_SPECIFIC: msg`a more specific price goes first`,
  SEGMENT_LIST_HAS_PRICE: msg`the segment’s own list has a price`,
  LOWER_TIER: msg`a higher quantity step applies`,
  QUANTITY_TOO_SMALL: msg`for larger quantities`,
  LOWER_PRIORITY: msg`another list has priority`,
  NOT_CHEAPEST: msg`another list of the level is cheaper`,
  NOT_VALID_YET: msg`does not hold yet`,
  EXPIRED: msg`holds no more`,
  OTHER_CURRENCY: msg`is in another currency`,
  OTHER_CONTRACT: msg`is of another contract`,
  CAP_USED_UP: msg`the agreed quantity is used up`,
} satisfies Record<PriceRejection, unknown>;

export const outcomeWords = {
  APPLIED: msg`is in the price`,
  NOT_BEST: msg`another promotion is better, and they don’t add up`,
  QUANTITY_TOO_SMALL: msg`for larger quantities`,
  OTHER_LEVEL: msg`is not for a price of this kind`,
  NOT_CHEAPER: msg`your price is lower already`,
  OTHER_CURRENCY: msg`is in another currency`,
} satisfies Record<PromotionOutcome, unknown>;
