import fastify, { type FastifyInstance } from 'fastify';
import { type DocumentNode, type ExecutionArgs, GraphQLError, parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { readinessOf } from './health.ts';
import type { HostedSubgraph } from './openSubgraph.ts';
import type { Runtime } from './runtime.ts';
import type { SubgraphRequest } from './subgraph.ts';
import { decodeFacts, type OperationBody, REQUEST_HEADER, VIEWER_HEADER } from './wire.ts';

const LARGEST_BODY = 8 * 1024 * 1024;

export interface SubgraphServer {
  /** Its address, `http://127.0.0.1:4001`. */
  url: string;
  stop(): Promise<void>;
}

/** Puts a subgraph of this process on the network, for a gateway and other subgraphs elsewhere. */
export async function serveSubgraph(
  subgraph: HostedSubgraph,
  runtime: Runtime,
  listen: { host: string; port: number },
): Promise<SubgraphServer> {
  const app = fastify({ bodyLimit: LARGEST_BODY, forceCloseConnections: 'idle' });
  routeOperations(app, subgraph);
  routeHealth(app, runtime);
  const url = await app.listen(listen);
  // Not before: a socket server tells of a port in use by itself, and in its own words.
  const sockets = serveSubscriptions(app, subgraph, runtime);
  return {
    url,
    async stop() {
      await sockets.dispose();
      await app.close();
    },
  };
}

function routeOperations(app: FastifyInstance, subgraph: HostedSubgraph): void {
  app.post('/graphql', async (http, reply) => {
    const body = http.body as Partial<OperationBody> | null;
    const request = requestOf(body, http.headers[VIEWER_HEADER], http.headers[REQUEST_HEADER]);
    if (!request) return reply.code(400).send({ errors: [NOT_A_REQUEST] });
    return subgraph.execute(request);
  });
}

function routeHealth(app: FastifyInstance, runtime: Runtime): void {
  app.get('/health/live', async () => ({ isAlive: true }));
  app.get('/health/ready', async (_http, reply) => {
    const readiness = await readinessOf(runtime);
    return reply.code(readiness.isReady ? 200 : 503).send(readiness);
  });
  app.get('/metrics', async (_http, reply) => {
    const { registry } = runtime.metrics;
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

/** One socket carries the subscriptions of many viewers: each brings its own token. */
function serveSubscriptions(app: FastifyInstance, subgraph: HostedSubgraph, runtime: Runtime) {
  const requests = new WeakMap<ExecutionArgs['document'], SubgraphRequest>();
  const requestFor = (args: ExecutionArgs): SubgraphRequest => {
    const request = requests.get(args.document);
    if (!request) throw new Error('An operation without a request.');
    return request;
  };
  return useServer(
    {
      onConnect: ({ connectionParams }) => isViewerToken(connectionParams?.viewerToken, runtime),
      onSubscribe(_context, _id, { query, variables, operationName, extensions }) {
        const request = requestOf(
          { query, variables: variables ?? {}, ...(operationName && { operationName }) },
          extensions?.viewerToken,
          extensions?.request,
        );
        if (!request) return [new GraphQLError(NOT_A_REQUEST.message, NOT_A_REQUEST)];
        const document = parseOrRefuse(query);
        // An error that is thrown here would close the socket, and with it everybody's subscriptions.
        if (document instanceof GraphQLError) return [document];
        requests.set(document, request);
        return { schema: subgraph.schema, document };
      },
      subscribe: (args) => subgraph.subscribe(requestFor(args)),
      execute: (args) => subgraph.execute(requestFor(args)),
    },
    new WebSocketServer({ server: app.server, path: '/graphql' }),
  );
}

function parseOrRefuse(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError(String(error));
  }
}

/** Whoever has none is sent away before asking anything. */
function isViewerToken(token: unknown, runtime: Runtime): boolean {
  try {
    runtime.tokens.verify(String(token));
    return true;
  } catch {
    return false;
  }
}

const NOT_A_REQUEST = {
  message: 'A request needs a query, a viewer token and the facts of the request.',
  extensions: { code: 'BAD_USER_INPUT' },
};

function requestOf(
  body: Partial<OperationBody> | null,
  viewerToken: unknown,
  facts: unknown,
): SubgraphRequest | undefined {
  const request = decodeFacts(facts);
  if (!request || typeof viewerToken !== 'string' || typeof body?.query !== 'string')
    return undefined;
  const { query, variables, operationName } = body;
  return {
    query,
    viewerToken,
    request,
    ...(variables && { variables }),
    ...(operationName && { operationName }),
  };
}
