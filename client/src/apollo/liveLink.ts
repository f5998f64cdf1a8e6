import { ApolloLink } from '@apollo/client/link';
import { Observable } from 'rxjs';
import { isCloseEvent, type Live, pause } from './live.ts';

const UNAUTHORIZED = 4401;
const RETRY_MS = 5_000;

/**
 * Runs subscriptions over the page's WebSocket. After a reconnection a subscription that takes
 * `after` goes on from the last `cursor` it saw, so nothing is missed and nothing comes twice.
 */
export function createLiveLink(live: Live, refresh: () => Promise<string | null>): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        let cursor: string | undefined = operation.variables.after;
        let stop = () => {};
        const payload = {
          query: '',
          operationName: operation.operationName,
          extensions: operation.extensions,
          // Read when the message is written, thus again after each reconnection.
          get variables() {
            return { ...operation.variables, after: cursor };
          },
        };

        const follow = operation.getContext().isAside ? live.followAside : live.follow;

        function start() {
          stop = follow<Record<string, unknown>>(payload, {
            next(result) {
              cursor = lastCursor(result.data) ?? cursor;
              observer.next(result as ApolloLink.Result);
            },
            error: fail,
            complete: () => observer.complete(),
          });
        }

        /** Whether it is worth to connect again: also while the server can't be asked. */
        const isRenewed = () =>
          refresh().then(
            (token) => token !== null,
            () => pause(RETRY_MS).then(() => !observer.closed),
          );

        async function fail(reason: unknown) {
          stop();
          const hasExpired = isCloseEvent(reason) && reason.code === UNAUTHORIZED;
          if (hasExpired && (await isRenewed())) start();
          else observer.error(isCloseEvent(reason) ? new Error(reason.reason) : reason);
        }

        start();
        return () => stop();
      }),
  );
}

function lastCursor(data: Record<string, unknown> | null | undefined): string | undefined {
  for (const event of Object.values(data ?? {})) {
    const isCursored = typeof event === 'object' && event !== null && 'cursor' in event;
    if (isCursored) return String(event.cursor);
  }
  return undefined;
}
