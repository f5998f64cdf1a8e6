import { loadByKey, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type DataLoader from 'dataloader';
import { movesOf, type WrongRowsKey, wrongRowsOf } from './changes.queries.ts';
import { draftsByIds } from './draft.queries.ts';
import type { WrongRow } from './staging.writes.ts';

export const loadPriceDrafts = ({ em }: RequestContext) =>
  loadOne(
    (ids) => draftsByIds(em, ids),
    ({ id }) => id,
  );

export const loadMovesOfDrafts = ({ em }: RequestContext) =>
  loadOne(
    (ids) => movesOf(em, ids),
    ({ draftId }) => draftId,
  );

export const loadWrongRows = ({
  em,
}: RequestContext): DataLoader<WrongRowsKey, WrongRow[] | null, string> =>
  loadByKey((keys) => wrongRowsOf(em, keys));
