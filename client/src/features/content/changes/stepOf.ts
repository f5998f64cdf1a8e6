import type { ChangesetStatus } from '../../../gql/schemaTypes.ts';

const STEPS: Record<ChangesetStatus, number | null> = {
  READING: 0,
  READY: 1,
  PUBLISHING: 2,
  PUBLISHED: 3,
  UNDOING: null,
  UNDONE: null,
  FAILED: null,
  DISCARDED: null,
};

/** Which of reading, looking, publishing and being done a change has come to; null off that way. */
export const stepOf = (status: ChangesetStatus): number | null => STEPS[status];
