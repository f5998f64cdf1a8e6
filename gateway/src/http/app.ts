import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { headersOf, publishedCode, refusal, statusOf } from '../errors.ts';
import type { Metrics } from '../metrics.ts';
import { asGraphQLErrors, publicError } from '../publicErrors.ts';

export interface AppOptions {
  logger: Logger;
  metrics: Metrics;
  /** Addresses whose X-Forwarded-For is believed: those of one's own reverse proxy. */
  trustProxy?: string;
  bodyBytes: number;
}

export interface App {
  app: FastifyInstance;
  /** Resolves when nothing is being answered, at the latest after the time given. */
  drain(milliseconds: number): Promise<void>;
}

/** The HTTP server without routes: request ids, headers, logs, and errors in one form. */
export async function createApp(options: AppOptions): Promise<App> {
  const { logger, metrics } = options;
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    // One line a request is written below, without the query string.
    logController: new LogController({ disableRequestLogging: true }),
    // An id from outside could be made to collide or to forge log lines.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    trustProxy: options.trustProxy ?? false,
    bodyLimit: options.bodyBytes,
    // What runs is waited for by `drain`; kept connections that idle must not hold up a stop.
    forceCloseConnections: true,
    // Of addresses that can't be read.
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
  });
  // Only JSON is read; what a foreign page can post without asking (forms, plain text) is not.
  app.removeContentTypeParser('text/plain');

  const running = new Set<object>();
  app.addHook('onRequest', async (request, reply) => {
    running.add(request);
    // Comes also where the client goes away before its answer.
    reply.raw.once('close', () => running.delete(request));
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const seconds = reply.elapsedTime / 1000;
    metrics.requests.observe({ route, status: reply.statusCode }, seconds);
    const path = request.url.split('?', 1)[0];
    const { id: requestId, method } = request;
    logger.info(
      { requestId, method, path, status: reply.statusCode, ms: Math.round(seconds * 1000) },
      'request',
    );
  });

  await app.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    // Whoever serves it by https says so at that place; here it is often plain http.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(fastifyCompress, { threshold: 2048, encodings: ['br', 'gzip'] });
  await app.register(fastifyCookie);
  const answerError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const errors = asGraphQLErrors(readable(error, request));
    const [first = new GraphQLError('Unexpected error')] = errors;
    metrics.refusals.inc({ code: publishedCode(first.extensions.code) });
    return reply
      .code(statusOf(first))
      .headers(headersOf(first))
      .send({ errors: errors.map((each) => publicError(each, request.id, logger)) });
  };
  app.setErrorHandler(answerError);
  return {
    app,
    async drain(milliseconds) {
      const until = Date.now() + milliseconds;
      while (running.size > 0 && Date.now() < until) await sleep(20);
    },
  };
}

// Mantine and the explorer's editor set inline styles; scripts come from this server's files only.
const CONTENT_SECURITY_POLICY = {
  'default-src': ["'self'"],
  // WebAssembly is what reads barcodes; it does not let texts be run as scripts.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'worker-src': ["'self'", 'blob:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** Errors of the HTTP server itself (body too large, not JSON, …) in words of this API. */
function readable(error: FastifyError, request: FastifyRequest): Error {
  const status = error.statusCode ?? 500;
  if (error instanceof GraphQLError || status >= 500) return error;
  if (status === 403 || status === 404) {
    // Files of the pages, asked for by a path that leads elsewhere.
    return refusal('BAD_USER_INPUT', 'There is nothing at this address.', { status: 404 });
  }
  if (status === 413) {
    const limit = request.routeOptions.bodyLimit;
    return refusal('BAD_USER_INPUT', `The request is larger than ${limit} bytes.`, { status });
  }
  if (status === 415) {
    return refusal('BAD_USER_INPUT', 'Send the request as Content-Type application/json.', {
      status,
    });
  }
  return refusal('BAD_USER_INPUT', error.message, { status });
}
