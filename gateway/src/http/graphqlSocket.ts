import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { publishedCode, refusal } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { concerns, type Identities } from '../identity/identities.ts';
import type { Limits } from '../limits/limits.ts';
import type { Metrics } from '../metrics.ts';
import { asGraphQLErrors, publicError, withPublicErrors } from '../publicErrors.ts';
import type { AdmittedOperation, GraphqlRequest, Reception } from '../reception.ts';
import { authorizationOf, closeCodeFor, SocketSession, TRY_AGAIN_LATER } from './socketSession.ts';
import { SubscriptionCounter } from './subscriptionCounter.ts';

export interface GraphqlSocketParts {
  graph: Graph;
  identities: Identities;
  reception: Reception;
  limits: Limits;
  metrics: Metrics;
  logger: Logger;
  /** Address of the client behind one's own proxies. */
  addressOf(request: IncomingMessage): string;
}

export interface GraphqlSockets {
  /** Closes every socket with 1001, on which clients connect again. */
  stop(): Promise<void>;
}

/** A subscription that was let in, between graphql-ws' hooks. */
interface AdmittedSubscription {
  admitted: AdmittedOperation;
  session: SocketSession;
  socket: WebSocket;
  requestId: string;
}

/** Subscriptions over WebSocket `/graphql` (graphql-ws), each event with the rights of its moment. */
export function serveGraphqlSockets(server: Server, parts: GraphqlSocketParts): GraphqlSockets {
  const webSockets = new WebSocketServer({
    noServer: true,
    maxPayload: parts.limits.bodyBytes,
    perMessageDeflate: false,
  });
  const sessions = new Map<WebSocket, SocketSession>();
  const protocol = (useServer as Protocol)(hooks(parts, sessions), webSockets);

  // Who loses rights loses sockets at once, also where no event comes.
  const stopListening = parts.identities.onForgotten((signal) => {
    for (const session of sessions.values()) {
      if (concerns(signal, session.viewer)) session.present().catch(() => {});
    }
  });

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url?.split('?', 1)[0] !== '/graphql' || !isOwnOrigin(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    webSockets.handleUpgrade(request, socket, head, (open) =>
      webSockets.emit('connection', open, request),
    );
  };
  server.on('upgrade', upgrade);

  return {
    async stop() {
      stopListening();
      server.off('upgrade', upgrade);
      const patience = setTimeout(() => {
        for (const socket of webSockets.clients) socket.terminate();
      }, 2_000);
      await protocol.dispose();
      clearTimeout(patience);
    },
  };
}

type Protocol = typeof useServer<Record<string, unknown>, Record<PropertyKey, unknown>>;

function hooks(
  { graph, identities, reception, limits, metrics, logger, addressOf }: GraphqlSocketParts,
  sessions: Map<WebSocket, SocketSession>,
): Parameters<Protocol>[0] {
  const running = new SubscriptionCounter(limits.socket);
  const count = () => {
    metrics.sockets.set(sessions.size);
    metrics.subscriptions.set(running.size);
  };

  return {
    async onConnect({ connectionParams, extra: { socket, request } }) {
      try {
        const authorization = authorizationOf(connectionParams);
        const guest = await reception.welcome(authorization, addressOf(request));
        const session = new SocketSession(socket, authorization, guest, identities);
        sessions.set(socket, session);
        count();
        return true;
      } catch (error) {
        const reason = asGraphQLErrors(error)[0]?.message ?? '';
        socket.close(closeCodeFor(error), reason.slice(0, 120));
        return false;
      }
    },

    async onSubscribe({ extra: { socket } }, id, payload) {
      const requestId = randomUUID();
      try {
        const session = sessions.get(socket);
        if (!session) throw refusal('UNAUTHENTICATED', 'The connection was not initialised.');
        const guest = await session.present();
        reception.countRequest(guest);
        const admitted = reception.admit(payload as GraphqlRequest, guest);
        const { definition, document } = admitted.operation;
        if (definition.operation !== 'subscription') {
          throw refusal('BAD_USER_INPUT', 'Send queries and mutations by POST to this address.');
        }
        running.add(socket, id, guest.identity.key);
        count();
        const contextValue: AdmittedSubscription = { admitted, session, socket, requestId };
        const operationName = definition.name?.value;
        logger.info({ requestId, operationName, isTrusted: admitted.isTrusted }, 'subscription');
        return { schema: graph.schema, document: document.document, operationName, contextValue };
      } catch (error) {
        return asGraphQLErrors(error).map((each) => {
          metrics.refusals.inc({ code: publishedCode(each.extensions.code) });
          const { message, extensions } = publicError(each, requestId, logger);
          return new GraphQLError(message, { nodes: each.nodes, extensions });
        });
      }
    },

    subscribe({ contextValue }) {
      const { admitted, session, socket, requestId } = contextValue as AdmittedSubscription;
      const facts = { requestId, ip: session.address, trustedDocument: admitted.isTrusted };
      return graph.subscribe(admitted.operation, admitted.variables, {
        caller: async () => reception.caller(await session.present(), facts),
        mayWait: () =>
          socket.bufferedAmount > limits.socket.unsentBytes ? 1 : limits.socket.waitingEvents,
      });
    },

    onNext(_context, _id, _payload, { contextValue }: ExecutionArgs, result) {
      return withPublicErrors(result, (contextValue as AdmittedSubscription).requestId, logger);
    },

    // What an iterator throws: rights that have ended, or a source that broke.
    onError({ extra: { socket } }, _id, _payload, errors) {
      const shown = errors.map((error) => publicError(causeOf(error), randomUUID(), logger));
      // The source's process restarts: clients connect again and go on where they were.
      const isLost = shown.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE');
      if (isLost) socket.close(TRY_AGAIN_LATER, 'A service is restarting');
      return shown;
    },

    onComplete({ extra: { socket } }, id) {
      running.remove(socket, id);
      count();
    },

    onClose({ extra: { socket } }) {
      sessions.get(socket)?.end();
      sessions.delete(socket);
      running.removeAll(socket);
      count();
    },
  };
}

/** A page of another site can't open a socket here, whatever it sends. */
function isOwnOrigin({ headers }: IncomingMessage): boolean {
  if (!headers.origin) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

/** graphql-ws wraps what an iterator throws. */
function causeOf(error: { originalError?: unknown }): GraphQLError {
  const [cause] = asGraphQLErrors(error.originalError ?? error);
  return cause ?? new GraphQLError('Unexpected error');
}
