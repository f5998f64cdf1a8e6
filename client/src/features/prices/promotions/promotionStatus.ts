import { msg } from '@lingui/core/macro';
import type { PromotionStatus } from '../../../gql/schemaTypes.ts';
import type { Tone } from '../../../ui/Status.tsx';

export const promotionStatusWords = {
  ASKED: msg({ message: 'Waits for approval', context: 'promotion' }),
  APPROVED: msg({ message: 'Approved', context: 'promotion' }),
  REJECTED: msg({ message: 'Rejected', context: 'promotion' }),
  ENDED: msg({ message: 'Ended early', context: 'promotion' }),
} satisfies Record<PromotionStatus, unknown>;

export const promotionStatusTones: Record<PromotionStatus, Tone> = {
  ASKED: 'info',
  APPROVED: 'good',
  REJECTED: 'neutral',
  ENDED: 'neutral',
};
