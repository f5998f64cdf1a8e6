import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { useMonaco } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { accessToken, signedInAs } from './session.js';

const QUESTION = `# Ask anything that your scopes allow.
# The answer's extensions tell its cost.
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

/** The editor would frame every Cyrillic letter that looks like a Latin one. */
function PlainLetters() {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    const plain = { unicodeHighlight: { ambiguousCharacters: false } };
    for (const editor of monaco?.editor.getEditors() ?? []) editor.updateOptions(plain);
    return monaco?.editor.onDidCreateEditor((editor) => editor.updateOptions(plain)).dispose;
  }, [monaco]);
  return null;
}

const name = await signedInAs();
const identity = name ?? 'Not signed in: sign in at / or put an API key into Headers';

createRoot(document.getElementById('explorer')).render(
  createElement(
    GraphiQL,
    { fetcher, defaultQuery: QUESTION, defaultHeaders: HEADERS_HINT, shouldPersistHeaders: false },
    createElement(
      GraphiQL.Logo,
      null,
      createElement('span', { className: 'identity' }, identity),
      createElement(PlainLetters),
    ),
  ),
);
