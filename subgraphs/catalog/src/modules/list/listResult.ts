import type { ListOutcome } from './favouriteList.service.ts';

/** The outcome as the graph tells it. */
export function listResult(outcome: ListOutcome) {
  if (outcome.ok) return { __typename: 'FavouriteListSaved' as const, list: outcome.list };
  if (outcome.code === 'NOT_FOUND') {
    const message = 'There is no such list.';
    return { __typename: 'NotFound' as const, code: outcome.code, message, id: outcome.id };
  }
  return { __typename: 'InvalidInput' as const, ...outcome };
}
