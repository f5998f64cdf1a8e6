import type { Reference } from '@apollo/client/cache';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import {
  ChangeFavouritesDocument,
  FavouriteMenuDocument,
  SaveFavouriteListDocument,
} from './FavouriteMenu.generated';

/** Puts products into lists, takes them out, and makes lists. What is refused is said at the corner. */
export function useFavourites() {
  const [changeFavourites] = useMutation(ChangeFavouritesDocument);
  const [saveList] = useMutation(SaveFavouriteListDocument);

  const change = useCallback(
    async (listId: string, productId: string, isIn: boolean) => {
      const wanted = isIn ? { add: [productId] } : { remove: [productId] };
      const { data } = await changeFavourites({
        variables: { input: { listId, ...wanted } },
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
    [changeFavourites],
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
