/*
 * The explorer uses the session of the web client: its refresh cookie, which comes with every
 * request to /graphql, buys an access token. A header given in the editor goes before it.
 */
const REFRESH = `mutation RefreshSession {
  refreshSession {
    ... on SignedIn { accessToken expiresAt viewer { user { name } organization { name } } }
  }
}`;

const SIGNED_OUT = { accessToken: undefined, expiresAt: 0, name: undefined };

let session = SIGNED_OUT;
let refreshing;

/** A present access token, or undefined when nobody is signed in. */
export async function accessToken() {
  if (session.expiresAt - Date.now() < 15_000) {
    // One at a time: a refresh token is good for one use.
    refreshing ??= refresh().finally(() => {
      refreshing = undefined;
    });
    session = await refreshing;
  }
  return session.accessToken;
}

/** Who asks, as the page shows it. */
export async function signedInAs() {
  await accessToken();
  return session.name;
}

async function refresh() {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: REFRESH }),
  });
  const { data } = await response.json();
  const signedIn = data?.refreshSession;
  if (!signedIn?.accessToken) return { ...SIGNED_OUT, expiresAt: Date.now() + 30_000 };
  const { user, organization } = signedIn.viewer;
  return {
    accessToken: signedIn.accessToken,
    expiresAt: Date.parse(signedIn.expiresAt),
    name: `${user.name}, ${organization.name}`,
  };
}
