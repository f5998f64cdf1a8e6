import { createAccessTokens } from '@kontor/kit/accessToken.ts';
import { deriveKey } from '@kontor/kit/config.ts';
import type { Signal } from '@kontor/kit/live.ts';
import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import type { ViewerTokens } from '@kontor/kit/viewer.ts';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createDocuments } from './graph/documents.ts';
import { createGraph } from './graph/graph.ts';
import type { CallObserver } from './graph/subgraphCalls.ts';
import { loadSupergraph } from './graph/supergraph.ts';
import { addressReader } from './http/address.ts';
import { createApp } from './http/app.ts';
import { registerGraphqlRoute } from './http/graphqlRoute.ts';
import { serveGraphqlSockets } from './http/graphqlSocket.ts';
import { accountsRights } from './identity/accountsRights.ts';
import { createIdentities, type Identities } from './identity/identities.ts';
import { createAllowances } from './limits/allowances.ts';
import { LIMITS, type Limits } from './limits/limits.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { createReception, type Reception } from './reception.ts';
import { readTrustedDocuments } from './trustedDocuments.ts';
import { type VisibleSchemas, visibleSchemas } from './visibleSchema.ts';

export interface GatewayOptions {
  supergraphSdl: string;
  subgraphs: readonly RunningSubgraph[];
  secret: string;
  tokens: ViewerTokens;
  logger: Logger;
  /** JSON file of the client's documents, hash → text; need not exist. */
  trustedDocuments: string | URL;
  /** Changes of sessions, memberships and keys, as accounts tells them. */
  identityChanges?: AsyncIterable<Signal>;
  limits?: Limits;
  /** False: sessions without the scope graph:adhoc may send no documents of their own. */
  adhocSessions?: boolean;
  /** What those may do who are signed out, with the web client's documents; nothing by default. */
  guestScopes?: readonly string[];
  trustProxy?: string;
  subgraphTimeoutMs?: number;
  /** How long a session's rights are believed without asking accounts. */
  rightsFreshMs?: number;
}

export interface Gateway {
  /** Further routes may be added until it is ready. */
  app: FastifyInstance;
  identities: Identities;
  reception: Reception;
  schemas: VisibleSchemas;
  metrics: Metrics;
  /** Stops taking requests, finishes those that run, closes sockets with 1001. */
  stop(): Promise<void>;
}

/** How long a stop waits for answers that are being made. */
const DRAIN_MS = 10_000;

/** The gateway over subgraphs that run, here or elsewhere. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { logger, tokens, secret, limits = LIMITS } = options;
  const metrics = createMetrics();
  const supergraph = loadSupergraph(options.supergraphSdl);
  const graph = createGraph({
    supergraph,
    subgraphs: options.subgraphs,
    timeoutMs: options.subgraphTimeoutMs ?? 30_000,
    observe: observer(metrics, logger),
  });
  const adhoc = createDocuments(graph.schema, limits.cache.documents);
  const own = createDocuments(graph.schema, Number.POSITIVE_INFINITY);
  const schemas = visibleSchemas(supergraph, limits.cache.schemas);
  const identities = createIdentities({
    rights: accountsRights(subgraphNamed(options.subgraphs, 'accounts'), tokens),
    accessTokens: createAccessTokens((purpose) => deriveKey(secret, purpose)),
    keep: limits.cache.identities,
    guestScopes: options.guestScopes,
    freshMs: options.rightsFreshMs,
  });
  const reception = createReception({
    identities,
    documents: adhoc,
    trusted: readTrustedDocuments(options.trustedDocuments, own),
    documentLimits: limits.document,
    allowances: createAllowances(limits),
    rules: {
      schema: graph.schema,
      cost: limits.cost,
      adhocSessions: options.adhocSessions ?? true,
    },
    viewerTokens: tokens,
    visibleSchema: schemas.of,
  });

  const { bodyBytes } = limits;
  const { app, drain } = await createApp({
    logger,
    metrics,
    trustProxy: options.trustProxy,
    bodyBytes,
  });
  const shared = { graph, reception, metrics, logger };
  const documents = [own, adhoc];
  const apollo = await registerGraphqlRoute(app, { ...shared, documents, bodyBytes });
  const sockets = serveGraphqlSockets(app.server, {
    ...shared,
    identities,
    limits,
    addressOf: addressReader(options.trustProxy),
  });
  if (options.identityChanges) void followChanges(options.identityChanges, identities, logger);

  const stop = async () => {
    await sockets.stop();
    await drain(DRAIN_MS);
    await app.close();
    await apollo.stop();
  };
  let stopped: Promise<void> | undefined;
  return {
    app,
    identities,
    reception,
    schemas,
    metrics,
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

export function subgraphNamed(
  subgraphs: readonly RunningSubgraph[],
  name: string,
): RunningSubgraph {
  const found = subgraphs.find((subgraph) => subgraph.name === name);
  if (!found) throw new Error(`There is no subgraph named ${name}`);
  return found;
}

function observer(metrics: Metrics, logger: Logger): CallObserver {
  return ({ subgraph, seconds, failure, requestId }) => {
    metrics.subgraphCalls.observe({ subgraph, outcome: failure ? 'failed' : 'answered' }, seconds);
    if (failure) logger.error({ err: failure, subgraph, requestId }, 'subgraph did not answer');
  };
}

async function followChanges(
  changes: AsyncIterable<Signal>,
  identities: Identities,
  logger: Logger,
): Promise<void> {
  try {
    for await (const signal of changes) identities.forget(signal);
  } catch (error) {
    logger.error(
      { err: error },
      'no longer told of changed rights; they are asked every few seconds',
    );
  }
}
