import { msg } from '@lingui/core/macro';
import type { QuickOrderOutcome } from '../../gql/schemaTypes.ts';
import type { Tone } from '../../ui/Status.tsx';

export const outcomeWords = {
  OK: msg({ message: 'Good', context: 'a row of a quick order' }),
  MERGED: msg`Added to an earlier row`,
  QTY_ADJUST_SUGGESTED: msg`Quantity can’t be ordered`,
  NOT_FOUND: msg`Not found`,
  AMBIGUOUS: msg`Several products match`,
  NOT_ORDERABLE: msg`Can’t be ordered now`,
  BAD_QUANTITY: msg`Not a quantity`,
} satisfies Record<QuickOrderOutcome, unknown>;

export const outcomeTones: Record<QuickOrderOutcome, Tone> = {
  OK: 'good',
  MERGED: 'info',
  QTY_ADJUST_SUGGESTED: 'warn',
  NOT_FOUND: 'bad',
  AMBIGUOUS: 'warn',
  NOT_ORDERABLE: 'bad',
  BAD_QUANTITY: 'bad',
};
