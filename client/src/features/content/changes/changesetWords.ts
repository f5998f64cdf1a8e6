import { msg } from '@lingui/core/macro';
import type { ChangesetKind, ChangesetStatus, RowOutcome } from '../../../gql/schemaTypes.ts';
import type { Tone } from '../../../ui/Status.tsx';

export const changesetKindWords = {
  IMPORT: msg`Import`,
  BULK_EDIT: msg`Bulk edit`,
  MERGE: msg`Merge`,
} satisfies Record<ChangesetKind, unknown>;

export const changesetStatusWords = {
  READING: msg`Being read`,
  READY: msg`To be published`,
  PUBLISHING: msg`Being published`,
  PUBLISHED: msg`Published`,
  UNDOING: msg`Being undone`,
  UNDONE: msg`Undone`,
  FAILED: msg`Failed`,
  DISCARDED: msg`Thrown away`,
} satisfies Record<ChangesetStatus, unknown>;

export const changesetStatusTones: Record<ChangesetStatus, Tone> = {
  READING: 'active',
  READY: 'info',
  PUBLISHING: 'active',
  PUBLISHED: 'good',
  UNDOING: 'active',
  UNDONE: 'neutral',
  FAILED: 'bad',
  DISCARDED: 'neutral',
};

export const rowOutcomeWords = {
  CREATED: msg`Created`,
  CHANGED: msg`Changed`,
  UNCHANGED: msg`Unchanged`,
  WRONG: msg`Wrong`,
} satisfies Record<RowOutcome, unknown>;
