import type { RequestFacts, SubgraphRequest } from './subgraph.ts';

/*
 * How a request reaches a subgraph in another process: the operation as GraphQL over HTTP has it,
 * the viewer's token and the facts of the request in headers (or, over WebSocket, in `extensions`).
 */

export const VIEWER_HEADER = 'x-kontor-viewer';
export const REQUEST_HEADER = 'x-kontor-request';

export interface OperationBody {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export function bodyOf({ query, variables, operationName }: SubgraphRequest): OperationBody {
  return { query, ...(variables && { variables }), ...(operationName && { operationName }) };
}

/** Base64, since a user agent may hold what a header may not. */
export function encodeFacts({ setRefreshToken: _, ...facts }: RequestFacts): string {
  return Buffer.from(JSON.stringify(facts)).toString('base64url');
}

/** Facts without a request id get none: the caller must send one. Undefined when they can't be read. */
export function decodeFacts(text: unknown): RequestFacts | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const facts = JSON.parse(Buffer.from(text, 'base64url').toString());
    return typeof facts?.requestId === 'string' ? facts : undefined;
  } catch {
    return undefined;
  }
}
