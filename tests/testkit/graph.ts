import { type ExecutionResult, GraphQLError } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of the query beside it
export type Answer = any;

/** Asks the public graph over HTTP and WebSocket, as one identity. */
export interface Asker {
  /** The data of an answer without errors; with errors it throws. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The whole answer. */
  answer(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult<Answer>>;
  /** Any request of this identity to an address of the server. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Events of a subscription as they come, until `stop`. */
  follow(query: string, variables?: Record<string, unknown>): Followed;
}

export interface Followed {
  events: Answer[];
  errors: unknown[];
  /** How often it was connected, and how each connection ended, by whichever side. */
  connections(): number;
  closed: Array<{ code: number; reason: string }>;
  /** Cuts the connection as a broken network does; the client connects again by itself. */
  cut(): void;
  stop(): Promise<void>;
}

export function createAsker(url: string, token?: string): Asker {
  const identity: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const send = (path: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { ...identity, ...init.headers } });

  const answer: Asker['answer'] = async (query, variables) => {
    const response = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as ExecutionResult<Answer>;
  };

  return {
    answer,
    fetch: send,
    async ask(query, variables) {
      const { data, errors } = await answer(query, variables);
      if (errors?.length) throw new AggregateError(errors.map(toError), JSON.stringify(errors));
      return data;
    },
    follow: (query, variables) => follow(url, token, query, variables),
  };
}

const toError = ({ message, extensions }: { message: string; extensions?: object }) =>
  new GraphQLError(message, { extensions: { ...extensions } });

function follow(
  url: string,
  token: string | undefined,
  query: string,
  variables?: Record<string, unknown>,
): Followed {
  let socket: WebSocket | undefined;
  let connections = 0;
  const closed: Followed['closed'] = [];
  const client: Client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: token ? { authorization: `Bearer ${token}` } : {},
    retryAttempts: 20,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 50)),
    shouldRetry: () => true,
    on: {
      opened: (opened) => {
        socket = opened as WebSocket;
      },
      connected: () => {
        connections += 1;
      },
      closed: (event) => {
        const { code, reason } = event as { code: number; reason: string };
        closed.push({ code, reason });
      },
    },
  });
  const events: Answer[] = [];
  const errors: unknown[] = [];
  const unsubscribe = client.subscribe<Answer>(
    { query, variables },
    {
      next: ({ data, errors: failures }) => {
        if (data) events.push(data);
        if (failures) errors.push(...failures);
      },
      error: (error) => errors.push(error),
      complete: () => undefined,
    },
  );
  return {
    events,
    errors,
    connections: () => connections,
    closed,
    cut: () => socket?.terminate(),
    async stop() {
      unsubscribe();
      // Rejects with the closed socket when it is just connecting again.
      await Promise.resolve(client.dispose()).catch(() => undefined);
    },
  };
}
