import { HeaderMap } from '@apollo/server';
import type { ErrorCode } from '@kontor/kit/errors.ts';
import { GraphQLError } from 'graphql';

// All codes that an answer may carry; any other becomes INTERNAL_SERVER_ERROR.
const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  CONFLICT: 409,
  COST_LIMIT: 400,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** Codes that the GraphQL server itself uses for a request that can't be read, under the published name. */
const SYNONYMS: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
};

export interface RefusalDetails {
  /** HTTP status where the code's own does not fit. */
  status?: number;
  headers?: Record<string, string>;
  /** Facts for the caller, put beside `code`. */
  facts?: Record<string, unknown>;
}

/** An error that refuses a whole request before anything is executed. */
export function refusal(
  code: ErrorCode,
  message: string,
  { status = STATUS[code], headers = {}, facts = {} }: RefusalDetails = {},
): GraphQLError {
  const http = { status, headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(message, { extensions: { code, ...facts, http } });
}

/** HTTP status of an answer that is nothing but errors. */
export function statusOf(error: GraphQLError): number {
  const http = error.extensions.http as { status?: number } | undefined;
  return http?.status ?? STATUS[publishedCode(error.extensions.code)];
}

export function headersOf(error: GraphQLError): Record<string, string> {
  const http = error.extensions.http as { headers?: unknown } | undefined;
  return http?.headers instanceof HeaderMap ? Object.fromEntries(http.headers) : {};
}

export function publishedCode(code: unknown): ErrorCode {
  if (typeof code !== 'string') return 'INTERNAL_SERVER_ERROR';
  if (Object.hasOwn(STATUS, code)) return code as ErrorCode;
  return SYNONYMS[code] ?? 'INTERNAL_SERVER_ERROR';
}
