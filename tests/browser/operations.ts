import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** An operation of the web client, as one of its pages sent it. */
export interface Operation {
  name: string;
  variables: Record<string, unknown>;
  /** The document, which the page names by its hash. */
  document: string;
}

interface Message {
  operationName?: string;
  variables?: Record<string, unknown>;
  query?: string;
  extensions?: { persistedQuery?: { sha256Hash: string } };
}

const documents: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../client/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
);

/** What the page asks over HTTP and over its WebSocket, growing as it asks. */
export function recordOperations(page: Page): Operation[] {
  const operations: Operation[] = [];
  const record = ({ operationName, variables, query, extensions }: Message) =>
    operations.push({
      name: operationName ?? '',
      variables: variables ?? {},
      document: query || documents[extensions?.persistedQuery?.sha256Hash ?? ''] || '',
    });
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') record(request.postDataJSON());
  });
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      const message = JSON.parse(String(payload));
      if (message.type === 'subscribe') record(message.payload);
    }),
  );
  return operations;
}

export const namesOf = (operations: Operation[]): string[] =>
  [...new Set(operations.map(({ name }) => name))].sort();
