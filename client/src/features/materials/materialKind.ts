import { msg } from '@lingui/core/macro';
import type { MaterialKind } from '../../gql/schemaTypes.ts';

export const materialKindWords = {
  BRAND: msg`Brand`,
  MARKETING: msg`Marketing`,
  SALES: msg({ message: 'Sales', context: 'kind of a material' }),
  TECHNICAL: msg`Technical`,
  TRAINING: msg`Training`,
} satisfies Record<MaterialKind, unknown>;

export const MATERIAL_KINDS = Object.keys(materialKindWords) as MaterialKind[];
