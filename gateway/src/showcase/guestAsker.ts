import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import type { FastifyRequest } from 'fastify';
import { type DocumentNode, print } from 'graphql';
import { refuseBrokenText } from '../graph/brokenText.ts';
import { unavailableError } from '../graph/subgraphCalls.ts';
import type { Reception } from '../reception.ts';

/** Asks the catalogue as somebody who has not signed in; throws what it refuses. */
export type AskAsGuest = <Data>(
  document: DocumentNode,
  variables?: Record<string, unknown>,
) => Promise<Data>;

/** Whoever sends the request counts as a guest here, who asks only what guests may see. */
export async function guestAsker(
  request: FastifyRequest,
  reception: Reception,
  catalog: RunningSubgraph,
): Promise<AskAsGuest> {
  const guest = await reception.welcome(undefined, request.ip);
  // What is asked here is asked by documents of the gateway's own.
  const facts = { requestId: request.id, ip: request.ip, trustedDocument: true };
  const caller = reception.caller(guest, facts);
  return async <Data>(document: DocumentNode, variables: Record<string, unknown> = {}) => {
    refuseBrokenText(variables);
    const { viewerToken } = caller;
    const query = print(document);
    const { data, errors } = await catalog
      .execute({ query, document, variables, viewerToken, request: facts })
      .catch(() => ({ errors: [unavailableError(catalog.name)], data: null }));
    if (errors?.[0]) throw errors[0];
    return data as Data;
  };
}
