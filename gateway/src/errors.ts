import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** The codes that an answer may carry (published with the schema); any other becomes INTERNAL_SERVER_ERROR. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'COST_LIMIT'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
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

export function publishedCode(code: unknown): ErrorCode {
  if (typeof code !== 'string') return 'INTERNAL_SERVER_ERROR';
  if (Object.hasOwn(STATUS, code)) return code as ErrorCode;
  return SYNONYMS[code] ?? 'INTERNAL_SERVER_ERROR';
}
