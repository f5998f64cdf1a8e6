import { msg } from '@lingui/core/macro';
import type { AdjustmentKind, AdjustmentStatus } from '../../gql/schemaTypes.ts';
import type { Tone } from '../../ui/Status.tsx';

export const adjustmentWords = {
  CREDIT_NOTE: msg`Credit note`,
  CORRECTION: msg`Correction`,
  WRITE_OFF: msg`Write-off`,
} satisfies Record<AdjustmentKind, unknown>;

export const adjustmentStatusWords = {
  ASKED: msg`Waits for a second person`,
  BOOKED: msg({ message: 'Booked', context: 'adjustment' }),
  REJECTED: msg({ message: 'Rejected', context: 'adjustment' }),
} satisfies Record<AdjustmentStatus, unknown>;

export const adjustmentTones: Record<AdjustmentStatus, Tone> = {
  ASKED: 'warn',
  BOOKED: 'good',
  REJECTED: 'bad',
};
