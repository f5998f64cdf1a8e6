import { msg } from '@lingui/core/macro';
import type { PricePublicationKind, PricePublicationStatus } from '../../../gql/schemaTypes.ts';
import type { Tone } from '../../../ui/Status.tsx';

export const publicationKindWords = {
  UPLOAD: msg`A file`,
  EDIT: msg`Edited here`,
  RESTORE: msg`Taken back`,
  IMPORT: msg`An import`,
  RECONCILE: msg`Compared with the ERP`,
} satisfies Record<PricePublicationKind, unknown>;

export const publicationStatusWords = {
  READING: msg`Being read`,
  READY: msg`To be looked at`,
  SUBMITTED: msg`Waits for approval`,
  PUBLISHING: msg`Being published`,
  PUBLISHED: msg`Published`,
  REJECTED: msg`Sent back`,
  WITHDRAWN: msg`Withdrawn`,
  FAILED: msg`Failed`,
} satisfies Record<PricePublicationStatus, unknown>;

export const publicationStatusTones: Record<PricePublicationStatus, Tone> = {
  READING: 'active',
  READY: 'warn',
  SUBMITTED: 'info',
  PUBLISHING: 'active',
  PUBLISHED: 'good',
  REJECTED: 'bad',
  WITHDRAWN: 'neutral',
  FAILED: 'bad',
};
