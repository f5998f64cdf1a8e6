import { msg } from '@lingui/core/macro';
import type { PriceLevel, PriceRejection } from '../../gql/schemaTypes.ts';

export const levelWords = {
  PROJECT: msg`Project price`,
  ORGANIZATION: msg`Price of your organization`,
  CONTRACT: msg`Contract price`,
  SEGMENT: msg`Price of your segment`,
  BASE: msg`Base price`,
} satisfies Record<PriceLevel, unknown>;

export const rejectionWords = {
  LESS_SPECIFIC: msg`a more specific price goes first`,
  LOWER_TIER: msg`a higher quantity step applies`,
  QUANTITY_TOO_SMALL: msg`for larger quantities`,
  LOWER_PRIORITY: msg`another list has priority`,
  NOT_CHEAPEST: msg`another list of the level is cheaper`,
} satisfies Record<PriceRejection, unknown>;
