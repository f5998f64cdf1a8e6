import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { publishedCode } from './errors.ts';
import { InvalidDocument } from './graph/documents.ts';

/** An error as the client may read it; the cause of an unexpected one goes to the log alone. */
export function publicError(
  error: GraphQLError,
  requestId: string,
  logger: Logger,
): GraphQLFormattedError {
  const code = publishedCode(error.extensions.code);
  const { locations, path } = error.toJSON();
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (code === 'INTERNAL_SERVER_ERROR') {
    logger.error({ err: error.originalError ?? error, path, requestId }, 'unexpected error');
    const message = 'Something went wrong on our side.';
    return { message, ...place, extensions: { code, requestId } };
  }
  // `http` is for the HTTP layer; which subgraph answered is nobody's concern.
  const { http, serviceName, ...facts } = error.extensions;
  const message = shortened(error.message);
  return { message, ...place, extensions: { ...facts, code, requestId } };
}

/** What was sent is repeated where it is wrong, however long it is. */
const shortened = (message: string) =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;

const LONGEST_MESSAGE = 500;

/** An executed operation's answer with its errors as the client may read them. */
export function withPublicErrors(
  result: ExecutionResult,
  requestId: string,
  logger: Logger,
): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    const { message, extensions } = publicError(error, requestId, logger);
    return new GraphQLError(message, { path: error.path, nodes: error.nodes, extensions });
  });
  return { ...result, errors };
}

/** Everything that is wrong, of an exception that refused a request. */
export function asGraphQLErrors(failure: unknown): readonly GraphQLError[] {
  if (failure instanceof InvalidDocument) {
    return failure.errors.map(
      ({ message, nodes, source, positions }) =>
        new GraphQLError(message, {
          nodes,
          source,
          positions,
          extensions: { code: 'BAD_USER_INPUT' },
        }),
    );
  }
  if (failure instanceof GraphQLError) return [failure];
  const originalError = failure instanceof Error ? failure : new Error(String(failure));
  return [new GraphQLError('Unexpected error', { originalError })];
}
