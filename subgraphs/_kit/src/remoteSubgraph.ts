import { type ExecutionResult, GraphQLError } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { Pool } from 'undici';
import { WebSocket } from 'ws';
import { unavailable } from './errors.ts';
import type { RunningSubgraph, SubgraphRequest } from './subgraph.ts';
import { serviceViewer, type ViewerTokens } from './viewer.ts';
import { bodyOf, encodeFacts, REQUEST_HEADER, VIEWER_HEADER } from './wire.ts';

const ANSWER_WITHIN_MS = 30_000;

/**
 * A subgraph in another process, as its callers see it. When it can't be reached the answer is the
 * error SERVICE_UNAVAILABLE, and a running subscription ends with it; the next request connects anew.
 */
export function remoteSubgraph(name: string, url: string, tokens: ViewerTokens): RunningSubgraph {
  const pool = new Pool(new URL(url).origin, {
    connections: 32,
    connect: { timeout: 3000 },
    headersTimeout: ANSWER_WITHIN_MS,
    bodyTimeout: ANSWER_WITHIN_MS,
  });
  const sockets = createClient({
    url: new URL('/graphql', url.replace(/^http/, 'ws')).href,
    webSocketImpl: WebSocket,
    connectionParams: () => ({ viewerToken: tokens.sign(serviceViewer('gateway')) }),
    // A retry would repeat the viewer's token, which expires; whoever subscribed does it better.
    retryAttempts: 0,
    keepAlive: 10_000,
  });

  return {
    name,
    async execute(request) {
      try {
        const { body } = await pool.request({
          method: 'POST',
          path: '/graphql',
          headers: {
            'content-type': 'application/json',
            [VIEWER_HEADER]: request.viewerToken,
            [REQUEST_HEADER]: encodeFacts(request.request),
          },
          body: JSON.stringify(bodyOf(request)),
        });
        return readAnswer(await body.json());
      } catch {
        return notReachable(name);
      }
    },
    subscribe: async (request) => subscription(name, sockets, request),
    async stop() {
      await sockets.dispose();
      await pool.destroy();
    },
  };
}

/** Passes events on; a broken connection becomes a last answer with the reason. */
function subscription(
  name: string,
  sockets: Client,
  request: SubgraphRequest,
): AsyncIterableIterator<ExecutionResult> {
  const events = sockets.iterate({
    ...bodyOf(request),
    extensions: { viewerToken: request.viewerToken, request: encodeFacts(request.request) },
  });
  const isOver = { value: undefined, done: true } as const;
  let isBroken = false;
  return {
    async next() {
      if (isBroken) return isOver;
      try {
        const event = await events.next();
        return event.done ? isOver : { value: readAnswer(event.value), done: false };
      } catch {
        isBroken = true;
        return { value: notReachable(name), done: false };
      }
    },
    async return() {
      await events.return?.();
      return isOver;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function notReachable(name: string): ExecutionResult {
  const { message, extensions } = unavailable(`The part "${name}" is temporarily unavailable.`);
  return { errors: [new GraphQLError(message, { extensions })] };
}

/** Errors arrive as plain objects; callers expect what a subgraph in process gives them. */
function readAnswer(json: unknown): ExecutionResult {
  const answer = json as ExecutionResult;
  if (!answer.errors) return answer;
  const errors = answer.errors.map(
    ({ message, path, extensions }) => new GraphQLError(message, { path, extensions }),
  );
  return { ...answer, errors };
}
