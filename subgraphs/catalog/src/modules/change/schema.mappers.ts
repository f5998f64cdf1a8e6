import type { Connection } from '@kontor/kit/cursors.ts';
import type { ChangesetRow } from './changeset.queries.ts';
import type { Changeset } from './domain/changeset.ts';
import type { MissingField, RolledUpCompleteness } from './domain/rollUpCompleteness.ts';
import type { DuplicateGroup } from './duplicates.queries.ts';

export type ChangesetMapper = Changeset;
export type ChangesetRowMapper = ChangesetRow;
export type ChangesetConnectionMapper = Connection<Changeset>;
export type DuplicateGroupConnectionMapper = Connection<DuplicateGroup>;
export type DuplicateGroupMapper = DuplicateGroup;
export type CategoryCompletenessMapper = RolledUpCompleteness;
export type MissingFieldMapper = MissingField;
