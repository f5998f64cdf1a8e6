import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export interface FailureFacts {
  kind: 'unreachable' | 'notAllowed' | 'tooMany' | 'outdated' | 'broken';
  /** By which the server's logs know the request. */
  requestId: string | null;
}

interface ErrorExtensions {
  code?: unknown;
  requestId?: unknown;
}

/** What an error is to the person in front of it. */
export function failureOf(error: unknown): FailureFacts {
  const [first] = extensionsOf(error);
  if (first) return { kind: kindOf(first.code), requestId: text(first.requestId) };
  return { kind: ServerError.is(error) ? 'broken' : 'unreachable', requestId: null };
}

export const isUnauthenticated = (error: unknown): boolean =>
  extensionsOf(error).some(({ code }) => code === 'UNAUTHENTICATED');

/** Requests that were refused whole come with a status and the errors in the body. */
function extensionsOf(error: unknown): ErrorExtensions[] {
  if (CombinedGraphQLErrors.is(error))
    return error.errors.map(({ extensions }) => extensions ?? {});
  if (!ServerError.is(error)) return [];
  try {
    const body: { errors?: { extensions?: ErrorExtensions }[] } = JSON.parse(error.bodyText);
    return body.errors?.map(({ extensions }) => extensions ?? {}) ?? [];
  } catch {
    return [];
  }
}

const kinds: Record<string, FailureFacts['kind']> = {
  FORBIDDEN: 'notAllowed',
  UNAUTHENTICATED: 'notAllowed',
  RATE_LIMITED: 'tooMany',
  COST_LIMIT: 'tooMany',
  // The page's own operations are well formed: the server must be newer than the page.
  BAD_USER_INPUT: 'outdated',
};

const kindOf = (code: unknown): FailureFacts['kind'] => kinds[String(code)] ?? 'broken';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
