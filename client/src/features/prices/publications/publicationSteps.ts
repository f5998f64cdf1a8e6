import type { PricePublicationStatus } from '../../../gql/schemaTypes.ts';

const STEPS: Partial<Record<PricePublicationStatus, number>> = {
  READING: 0,
  READY: 1,
  REJECTED: 1,
  SUBMITTED: 2,
  PUBLISHING: 3,
  PUBLISHED: 4,
};

/** How far a publication is on its way: read, looked at, approved, published. Null for one that goes no further. */
export const publicationStep = (status: PricePublicationStatus): number | null =>
  STEPS[status] ?? null;
