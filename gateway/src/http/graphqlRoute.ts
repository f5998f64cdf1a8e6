import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { actorOf } from '@kontor/kit/viewer.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { publishedCode, refusal } from '../errors.ts';
import type { Caller } from '../graph/caller.ts';
import type { Documents } from '../graph/documents.ts';
import type { Graph } from '../graph/graph.ts';
import { actualCost } from '../limits/cost.ts';
import type { Metrics } from '../metrics.ts';
import { withPublicErrors } from '../publicErrors.ts';
import type { AdmittedOperation, GraphqlRequest, Reception } from '../reception.ts';
import { refreshCookie } from './refreshCookie.ts';

export interface GraphqlRouteParts {
  graph: Graph;
  /** All that hold documents which the reception has prepared. */
  documents: readonly Documents[];
  reception: Reception;
  metrics: Metrics;
  logger: Logger;
  bodyBytes: number;
}

/** What one HTTP request wants, once it was let in. */
interface Admission {
  admitted: AdmittedOperation;
  caller: Caller;
  requestId: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    admission?: Admission;
  }
}

/**
 * `POST /graphql`. The reception has parsed, validated and admitted the operation before Apollo
 * Server sees it; Apollo Server does the protocol: CSRF prevention, content types, statuses.
 */
export async function registerGraphqlRoute(
  app: FastifyInstance,
  parts: GraphqlRouteParts,
): Promise<ApolloServer<Admission>> {
  const apollo = new ApolloServer<Admission>({
    gateway: gatewayOver(parts),
    // Documents were parsed and validated by the reception; Apollo Server finds them here by hash.
    documentStore: {
      get: async (key) => preparedDocument(parts.documents, key),
      set: async () => {},
      delete: async () => false,
    },
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: parts.logger,
    formatError: (formatted) => ({
      ...formatted,
      extensions: { ...formatted.extensions, code: publishedCode(formatted.extensions?.code) },
    }),
  });
  await apollo.start();

  app.post('/graphql', {
    bodyLimit: parts.bodyBytes,
    async preHandler(request, reply) {
      const body = readBody(request);
      const { authorization, 'user-agent': userAgent } = request.headers;
      const guest = await parts.reception.welcome(authorization, request.ip);
      const admitted = parts.reception.admit(body, guest);
      const { definition, document } = admitted.operation;
      if (definition.operation === 'subscription') {
        throw refusal('BAD_USER_INPUT', 'Subscriptions are served over WebSocket at this address.');
      }
      const requestId = request.id;
      const trustedDocument = admitted.isTrusted;
      const facts = { requestId, ip: request.ip, userAgent, trustedDocument };
      const caller = parts.reception.caller(guest, facts, refreshCookie(request, reply));
      request.admission = { admitted, caller, requestId };
      const operationName = definition.name?.value ?? null;
      request.body = { query: document.source, operationName, variables: admitted.variables };
    },
    handler: fastifyApolloHandler(apollo, { context: async ({ admission }) => known(admission) }),
  });
  app.get('/graphql', async (_request, reply) => {
    reply.header('allow', 'POST');
    throw refusal('BAD_USER_INPUT', 'Send operations by POST.', { status: 405 });
  });
  return apollo;
}

type Gateway = ApolloServerOptionsWithGateway<Admission>['gateway'];

/** The graph in the form in which Apollo Server takes a gateway. */
function gatewayOver({ graph, reception, metrics, logger }: GraphqlRouteParts): Gateway {
  let onLoad = (_schema: GraphQLSchema) => {};

  const execute = async ({ admitted, caller, requestId }: Admission) => {
    const { operation, variables, estimatedCost } = admitted;
    const type = operation.definition.operation;
    const name = operation.definition.name?.value;
    const stop = metrics.operations.startTimer();
    const result = await graph.execute(operation, variables, caller);
    const outcome = result.errors ? 'errors' : 'ok';
    // Names that others choose would be endless.
    const seconds = stop({ type, name: (admitted.isTrusted && name) || 'adhoc', outcome });
    const viewer = actorOf(caller.viewer);
    const ms = Math.round(seconds * 1000);
    logger.info({ requestId, type, name, viewer, outcome, ms }, 'operation');
    const answer = withPublicErrors(result, requestId, logger);
    if (estimatedCost === undefined) return answer;
    const cost = { estimated: estimatedCost, actual: actualCost(result.data) };
    reception.settle(admitted, cost.actual);
    return { ...answer, extensions: { ...answer.extensions, cost } };
  };

  return {
    async load() {
      onLoad(graph.schema);
      return { executor: async ({ context }) => (await execute(context as Admission)) as never };
    },
    onSchemaLoadOrUpdate(listener) {
      onLoad = (schema) => listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}

function readBody({ body }: FastifyRequest): GraphqlRequest {
  if (Array.isArray(body)) {
    throw refusal('BAD_USER_INPUT', 'Send one operation a request; batches are not taken.');
  }
  if (!body || typeof body !== 'object') {
    throw refusal('BAD_USER_INPUT', 'Send a JSON object with `query` or `documentId`.');
  }
  const { variables, operationName } = body as GraphqlRequest;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) {
    throw refusal('BAD_USER_INPUT', '`variables` must be an object.');
  }
  if (operationName != null && typeof operationName !== 'string') {
    throw refusal('BAD_USER_INPUT', '`operationName` must be a string.');
  }
  return body;
}

/** Apollo Server's key ends with the SHA-256 of the text. */
function preparedDocument(documents: readonly Documents[], key: string) {
  const hash = key.slice(-64);
  for (const each of documents) {
    const prepared = each.prepared(hash);
    if (prepared) return prepared.document;
  }
  return undefined;
}

function known(admission: Admission | undefined): Admission {
  if (!admission) throw new Error('The request was not admitted');
  return admission;
}
