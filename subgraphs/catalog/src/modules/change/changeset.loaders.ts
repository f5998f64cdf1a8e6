import { loadByKey, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type DataLoader from 'dataloader';
import {
  type ChangesetRow,
  changesetsByIds,
  type ExamplesKey,
  examplesOf,
} from './changeset.queries.ts';
import type { Changeset } from './domain/changeset.ts';

export interface ChangesetLoaders {
  changesetById: DataLoader<string, Changeset | null>;
  /** The first rows of a changeset, of one kind. */
  changesetExamples: DataLoader<ExamplesKey, ChangesetRow[] | null, string>;
}

export const changesetLoaders = ({ em }: RequestContext): ChangesetLoaders => ({
  changesetById: loadOne(
    (ids) => changesetsByIds(em, ids),
    ({ id }) => id,
  ),
  changesetExamples: loadByKey((keys) => examplesOf(em, keys)),
});
