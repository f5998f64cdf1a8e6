import { OptimisticLockError } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'COST_LIMIT'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/**
 * An error whose message is meant for the caller. Any other error is answered as
 * INTERNAL_SERVER_ERROR with the request id and nothing else (see `toPublicError`).
 */
export class PublicError extends Error {
  readonly code: ErrorCode;
  readonly extensions: Record<string, unknown>;

  constructor(code: ErrorCode, message: string, facts: Record<string, unknown> = {}) {
    super(message);
    this.name = 'PublicError';
    this.code = code;
    this.extensions = { ...facts, code };
  }
}

export const unauthenticated = (message = 'Sign in to do this.') =>
  new PublicError('UNAUTHENTICATED', message);

export const forbidden = (message = 'You may not do this.', facts: Record<string, unknown> = {}) =>
  new PublicError('FORBIDDEN', message, facts);

export const badInput = (message: string, facts: Record<string, unknown> = {}) =>
  new PublicError('BAD_USER_INPUT', message, facts);

export const unavailable = (message = 'Temporarily unavailable. Try again in a moment.') =>
  new PublicError('SERVICE_UNAVAILABLE', message);

/** What the caller may read of an error; what is unexpected is logged whole under the request id. */
export function toPublicError(
  error: GraphQLError,
  requestId: string,
  logger: Logger,
): GraphQLError {
  const cause = rootCause(error);
  const known = publicCause(cause);
  if (known?.code === 'SERVICE_UNAVAILABLE') logger.warn({ err: cause, requestId }, 'unavailable');
  if (known) return withExtensions(error, known.message, { ...known.extensions, requestId });
  if (cause instanceof GraphQLError) {
    const code =
      typeof cause.extensions.code === 'string' ? cause.extensions.code : 'BAD_USER_INPUT';
    return withExtensions(error, error.message, { ...cause.extensions, code, requestId });
  }
  logger.error({ err: cause, path: error.path, requestId }, 'unexpected error');
  return withExtensions(error, 'Something went wrong on our side.', {
    code: 'INTERNAL_SERVER_ERROR',
    requestId,
  });
}

/** True when the database can't be reached or is going away; such a request may be tried again. */
export function isDatabaseUnavailable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (UNREACHABLE.has(code) || code.startsWith('08')) return true;
    if (/connection terminated|timeout exceeded when trying to connect/i.test(cause.message)) {
      return true;
    }
  }
  return false;
}

// Sockets that fail, PostgreSQL that shuts down, starts up, or has no connection left.
const UNREACHABLE = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'ENOENT', 'EAI_AGAIN'],
  ...['57P01', '57P02', '57P03', '53300'],
]);

function publicCause(cause: Error): PublicError | undefined {
  if (cause instanceof PublicError) return cause;
  if (isDatabaseUnavailable(cause)) return unavailable();
  if (cause instanceof OptimisticLockError) {
    return new PublicError(
      'CONFLICT',
      'Somebody changed this at the same time. Look again and retry.',
    );
  }
  return undefined;
}

function rootCause(error: GraphQLError): Error {
  let cause: Error = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function withExtensions(
  error: GraphQLError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError {
  const { nodes, source, positions, path } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
