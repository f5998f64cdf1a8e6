import { msg } from '@lingui/core/macro';
import type { PriceDiscrepancyCause, PriceDiscrepancyStatus } from '../../../gql/schemaTypes.ts';
import type { Tone } from '../../../ui/Status.tsx';

export const causeWords = {
  NOT_PUBLISHED_YET: msg`is on its way to the portal`,
  NOT_IN_ERP: msg`the ERP does not have it`,
  NOT_ON_PORTAL: msg`the portal does not have it`,
  ERP_BEHIND: msg`the ERP has the former price`,
  DIFFERENT: msg`differs`,
} satisfies Record<PriceDiscrepancyCause, unknown>;

export const discrepancyStatusWords = {
  OPEN: msg({ message: 'Open', context: 'difference of prices' }),
  EXPLAINED: msg({ message: 'Explained', context: 'difference of prices' }),
  CLOSED: msg({ message: 'Settled', context: 'difference of prices' }),
} satisfies Record<PriceDiscrepancyStatus, unknown>;

export const discrepancyStatusTones: Record<PriceDiscrepancyStatus, Tone> = {
  OPEN: 'warn',
  EXPLAINED: 'info',
  CLOSED: 'good',
};
