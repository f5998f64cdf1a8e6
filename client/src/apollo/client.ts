import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { createAuthLink, WITHOUT_TOKEN } from './authLinks.ts';
import { createCache } from './cache.ts';
import { languageLink } from './languageLink.ts';
import { createLive } from './live.ts';
import { createLiveLink } from './liveLink.ts';
import {
  type CredentialsFragment,
  RefreshSessionDocument,
  ViewerDocument,
} from './session.generated';
import { createSession } from './session.ts';
import { trustedDocumentLink } from './trustedDocumentLink.ts';

export const session = createSession(async () => {
  const { data } = await client.mutate({
    mutation: RefreshSessionDocument,
    context: WITHOUT_TOKEN,
  });
  if (data?.refreshSession.__typename !== 'SignedIn') return null;
  rememberViewer(data.refreshSession);
  return data.refreshSession;
});

export const live = createLive(
  `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}/graphql`,
  () => session.freshToken(),
);

const requests = ApolloLink.from([
  createAuthLink(session),
  new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
]);
const events = createLiveLink(live, () => session.refresh());

export const client = new ApolloClient({
  cache: createCache(),
  dataMasking: true,
  link: ApolloLink.from([
    languageLink,
    trustedDocumentLink,
    ApolloLink.split(({ operationType }) => operationType === 'subscription', events, requests),
  ]),
  // A field that one subgraph could not answer is null; the rest of the page stands.
  defaultOptions: { watchQuery: { errorPolicy: 'all' } },
});

/** Goes on as the person who has just signed in. */
export async function enter(signedIn: CredentialsFragment): Promise<void> {
  await client.clearStore();
  rememberViewer(signedIn);
  session.begin(signedIn);
}

/**
 * Goes on in the same session, as a member of another organization or under another contract: what is
 * open asks for everything anew, the viewer included. The mutation must not have written the viewer
 * into the cache (`no-cache`), or pages would begin anew with what was seen before.
 */
export async function goOn(signedIn: CredentialsFragment): Promise<void> {
  session.begin(signedIn);
  // What can't be asked is told where it is shown.
  await client.resetStore().catch(() => undefined);
}

// Whatever ended the session, nothing stays of what was shown to the person.
session.subscribe(() => {
  if (session.state() === 'signedOut') void client.clearStore();
});

function rememberViewer({ viewer }: CredentialsFragment): void {
  client.writeQuery({ query: ViewerDocument, data: { viewer } });
}
