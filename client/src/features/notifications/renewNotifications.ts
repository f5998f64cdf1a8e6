import type { ApolloClient } from '@apollo/client';

/** Asks anew whatever is shown of the notifications: the bell's number, the list. */
export function renewNotifications(client: ApolloClient): void {
  void client
    .refetchQueries({
      updateCache(cache) {
        cache.modify({ fields: { notifications: (_list, { INVALIDATE }) => INVALIDATE } });
      },
    })
    // What is shown stays; the page itself tells when it can't be loaded.
    .catch(() => undefined);
}
