import { msg } from '@lingui/core/macro';
import type { AttributeType } from '../../../gql/schemaTypes.ts';

export const ATTRIBUTE_TYPES: AttributeType[] = [
  'TEXT',
  'NUMBER',
  'BOOLEAN',
  'ONE_OF',
  'MANY_OF',
  'DATE',
];

export const attributeTypeWords = {
  TEXT: msg`Text`,
  NUMBER: msg({ message: 'Number', context: 'type of an attribute' }),
  BOOLEAN: msg`Yes or no`,
  ONE_OF: msg`One of a list`,
  MANY_OF: msg`Some of a list`,
  DATE: msg`Day`,
} satisfies Record<AttributeType, unknown>;
