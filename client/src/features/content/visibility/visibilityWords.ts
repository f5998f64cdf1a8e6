import { msg } from '@lingui/core/macro';
import type { Visibility } from '../../../gql/schemaTypes.ts';
import type { Subject } from './visibilityMatrix.ts';

export const VISIBILITIES: Visibility[] = ['SHOWN', 'WITHOUT_PRICE', 'HIDDEN'];

export const visibilityWords = {
  SHOWN: msg({ message: 'Shown', context: 'a part of the catalogue' }),
  WITHOUT_PRICE: msg`Without price`,
  HIDDEN: msg({ message: 'Hidden', context: 'a part of the catalogue' }),
} satisfies Record<Visibility, unknown>;

export const subjectKindWords = {
  everything: msg`Everything`,
  category: msg`Category`,
  brand: msg`Brand`,
  product: msg`Product`,
} satisfies Record<Subject['kind'], unknown>;
