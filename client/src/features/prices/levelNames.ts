import { msg } from '@lingui/core/macro';
import type { PriceLevel } from '../../gql/schemaTypes.ts';

/** For whom prices are, as those say who make them. */
export const levelNames = {
  PROJECT: msg({ message: 'Project', context: 'level of prices' }),
  CONTRACT: msg({ message: 'Contract', context: 'level of prices' }),
  ORGANIZATION: msg({ message: 'Organization', context: 'level of prices' }),
  SEGMENT: msg({ message: 'Segment', context: 'level of prices' }),
  BASE: msg({ message: 'Base', context: 'level of prices' }),
} satisfies Record<PriceLevel, unknown>;
