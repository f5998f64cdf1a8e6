import { msg } from '@lingui/core/macro';
import type { ProjectPriceStatus } from '../../gql/schemaTypes.ts';
import type { Tone } from '../../ui/Status.tsx';

export const projectPriceWords = {
  ASKED: msg({ message: 'Waits for the sales head', context: 'price of a project' }),
  HEAD_APPROVED: msg({ message: 'Waits for finance', context: 'price of a project' }),
  ACTIVE: msg({ message: 'Approved', context: 'price of a project' }),
  REJECTED: msg({ message: 'Rejected', context: 'price of a project' }),
  ENDED: msg({ message: 'Ended', context: 'price of a project' }),
} satisfies Record<ProjectPriceStatus, unknown>;

export const projectPriceTones: Record<ProjectPriceStatus, Tone> = {
  ASKED: 'info',
  HEAD_APPROVED: 'info',
  ACTIVE: 'good',
  REJECTED: 'neutral',
  ENDED: 'neutral',
};
