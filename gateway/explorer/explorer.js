import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { accessToken, signedInAs } from './session.js';

const QUESTION = `# Ask anything that your scopes allow; the answer's extensions tell its cost.
query Example {
  products(first: 5) {
    totalCount
    nodes {
      sku
      name
    }
  }
}
`;

const HEADERS_HINT = '{\n  "Authorization": ""\n}';

/** Adds the session's token unless the headers editor names another identity. */
async function authorizedFetch(url, options) {
  const { Authorization, authorization = Authorization, ...headers } = options.headers;
  const token = await accessToken();
  const identity = authorization || (token && `Bearer ${token}`);
  return fetch(url, {
    ...options,
    headers: { ...headers, ...(identity && { authorization: identity }) },
  });
}

const sockets = createClient({
  url: `${location.origin.replace('http', 'ws')}/graphql`,
  lazy: true,
  connectionParams: async () => ({ accessToken: await accessToken() }),
});

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  fetch: authorizedFetch,
  wsClient: sockets,
});

const name = await signedInAs();
const identity = name ?? 'Not signed in: sign in at / or put an API key into Headers';

createRoot(document.getElementById('explorer')).render(
  createElement(
    GraphiQL,
    { fetcher, defaultQuery: QUESTION, defaultHeaders: HEADERS_HINT, shouldPersistHeaders: false },
    createElement(GraphiQL.Logo, null, createElement('span', { className: 'identity' }, identity)),
  ),
);
