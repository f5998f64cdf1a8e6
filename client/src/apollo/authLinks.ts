import { ApolloLink } from '@apollo/client/link';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { from, switchMap } from 'rxjs';
import { isUnauthenticated } from './failureOf.ts';
import type { Session } from './session.ts';

/** Signing in and refreshing carry no token: they are how one is got. */
export const WITHOUT_TOKEN = { withoutToken: true };

/** Puts the token on every request, and tries once more with a new one if it was not accepted. */
export function createAuthLink(session: Session): ApolloLink {
  const withToken = new SetContextLink(async (context) => {
    const token = context.withoutToken ? null : await session.freshToken();
    return token ? { headers: { ...context.headers, authorization: `Bearer ${token}` } } : {};
  });

  const onceMore = new ErrorLink(({ error, operation, forward }) => {
    const { withoutToken, isSecondTry } = operation.getContext();
    if (withoutToken || isSecondTry || !isUnauthenticated(error)) return;
    operation.setContext({ isSecondTry: true });
    return from(session.refresh()).pipe(switchMap(() => forward(operation)));
  });

  return ApolloLink.from([onceMore, withToken]);
}
