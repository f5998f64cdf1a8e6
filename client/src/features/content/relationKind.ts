import { msg } from '@lingui/core/macro';
import type { RelationKind } from '../../gql/schemaTypes.ts';

export const RELATION_KINDS: RelationKind[] = [
  'ANALOGUE',
  'REPLACEMENT',
  'REQUIRED_ACCESSORY',
  'CONSUMABLE',
];

export const relationKindWords = {
  ANALOGUE: msg`Analogue`,
  REPLACEMENT: msg`Replacement`,
  REQUIRED_ACCESSORY: msg`Required accessory`,
  CONSUMABLE: msg`Consumable`,
} satisfies Record<RelationKind, unknown>;
