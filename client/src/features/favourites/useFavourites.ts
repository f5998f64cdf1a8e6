import type { ApolloCache, Reference } from '@apollo/client/cache';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import {
  ChangeFavouritesDocument,
  FavouriteListNameFragmentDoc,
  FavouriteMenuDocument,
  SaveFavouriteListDocument,
} from './FavouriteMenu.generated';

/** Puts products into lists, takes them out, and makes lists. What is refused is said at the corner. */
export function useFavourites() {
  const [changeFavourites, { client }] = useMutation(ChangeFavouritesDocument);
  const [saveList] = useMutation(SaveFavouriteListDocument);

  const change = useCallback(
    async (listId: string, productId: string, isIn: boolean) => {
      const wanted = isIn ? { add: [productId] } : { remove: [productId] };
      const { data } = await changeFavourites({
        variables: { input: { listId, ...wanted } },
        // Shown at once, and taken back where it is refused.
        optimisticResponse: {
          changeFavourites: {
            __typename: 'FavouriteListSaved',
            list: {
              __typename: 'FavouriteList',
              id: listId,
              count: countOf(client.cache, listId) + (isIn ? 1 : -1),
            },
          },
        },
        update(cache, { data: answer }) {
          if (answer?.changeFavourites.__typename !== 'FavouriteListSaved') return;
          cache.modify({
            id: cache.identify({ __typename: 'Product', id: productId }),
            fields: {
              favouriteListIds(known) {
                const others = Array.isArray(known) ? known.filter((id) => id !== listId) : [];
                return isIn ? [...others, listId] : others;
              },
            },
          });
          cache.modify({
            id: cache.identify({ __typename: 'FavouriteList', id: listId }),
            fields: {
              products: (products: readonly Reference[], { readField, DELETE }) =>
                isIn
                  ? DELETE
                  : products.filter((product) => readField('id', product) !== productId),
            },
          });
        },
      });
      const result = data?.changeFavourites;
      if (result && 'message' in result) refuse(result.message);
    },
    [changeFavourites, client],
  );

  /** Answers with the id of the list; null where it was refused. */
  const save = useCallback(
    async (list: { id?: string; name: string; isShared: boolean }): Promise<string | null> => {
      const { data } = await saveList({
        variables: { input: list },
        refetchQueries: list.id ? [] : [FavouriteMenuDocument, 'FavouritesPage'],
        awaitRefetchQueries: true,
      });
      const result = data?.saveFavouriteList;
      if (result?.__typename === 'FavouriteListSaved') return result.list.id;
      if (result && 'message' in result) refuse(result.message);
      return null;
    },
    [saveList],
  );

  return { change, save };
}

const refuse = (message: string) => notifications.show({ color: 'red', message });

function countOf(cache: ApolloCache, listId: string): number {
  const list = cache.readFragment({
    id: cache.identify({ __typename: 'FavouriteList', id: listId }),
    fragment: FavouriteListNameFragmentDoc,
  });
  return list?.count ?? 0;
}
