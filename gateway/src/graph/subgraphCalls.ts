import type { GraphQLDataSource } from '@apollo/gateway';
import type { RunningSubgraph, SubgraphRequest } from '@kontor/kit/subgraph.ts';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Caller } from './caller.ts';

/** Told of every call of a subgraph: for metrics and logs. */
export type CallObserver = (call: {
  subgraph: string;
  seconds: number;
  failure?: unknown;
  requestId: string;
}) => void;

type FetchRequest = Parameters<GraphQLDataSource['process']>[0];
type FetchResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * A subgraph as the plan executor calls it. A call that fails as a whole answers no data and one
 * error for every field that was asked, so that each empty place in the result is explained and the
 * other subgraphs' fields stand.
 */
export function subgraphCalls(
  subgraph: RunningSubgraph,
  options: { timeoutMs: number; observe: CallObserver },
): GraphQLDataSource {
  const call = async (fetch: FetchRequest): Promise<ExecutionResult> => {
    const caller = fetch.context as Caller;
    const request = subgraphRequest(subgraph.name, fetch, caller);
    const { requestId } = request.request;
    const started = performance.now();
    const done = (failure?: unknown) => {
      const seconds = (performance.now() - started) / 1000;
      options.observe({ subgraph: subgraph.name, seconds, failure, requestId });
    };
    try {
      const answer = await withinTime(subgraph.execute(request), options.timeoutMs);
      done();
      passRefreshToken(answer, caller);
      return answer;
    } catch (failure) {
      done(failure);
      return { errors: [unavailableError(subgraph.name)] };
    }
  };
  return {
    async process(fetch) {
      const answer = await call(fetch);
      const refused = answer.data ? undefined : answer.errors?.find(({ path }) => !path);
      return (refused ? { errors: onEachAskedPath(refused, fetch) } : answer) as FetchResponse;
    },
  };
}

/** What a refusal to connect, a time-out and a crash look like from outside: nothing of their cause is told. */
export function unavailableError(subgraph: string): GraphQLError {
  return new GraphQLError(`The part "${subgraph}" is temporarily unavailable.`, {
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
}

function subgraphRequest(subgraph: string, fetch: FetchRequest, caller: Caller): SubgraphRequest {
  return {
    query: fetch.request.query ?? '',
    document: documentOf(fetch),
    variables: fetch.request.variables,
    operationName: fetch.request.operationName ?? undefined,
    viewerToken: caller.viewerToken,
    request: caller.factsFor(subgraph),
  };
}

/** A subgraph asks for a cookie beside its answer, which the answer to the client must not show. */
function passRefreshToken({ extensions }: ExecutionResult, caller: Caller): void {
  const kontor = extensions?.kontor as
    | { setRefreshToken?: { token: string | null; expiresAt: string | null } }
    | undefined;
  if (!kontor?.setRefreshToken) return;
  const { token, expiresAt } = kontor.setRefreshToken;
  caller.setRefreshToken(token, expiresAt ? new Date(expiresAt) : undefined);
}

function documentOf(fetch: FetchRequest): DocumentNode | undefined {
  return 'document' in fetch ? fetch.document : undefined;
}

function onEachAskedPath({ message, extensions }: GraphQLError, fetch: FetchRequest) {
  return askedPaths(fetch).map((path) => new GraphQLError(message, { path, extensions }));
}

/** Paths of the fields that the fetch asks for: of each entity, or of the root. */
function askedPaths(fetch: FetchRequest): Array<Array<string | number>> {
  const operation = documentOf(fetch)?.definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) return [[]];
  const representations = fetch.request.variables?.representations;
  if (!Array.isArray(representations)) {
    return responseNames(operation.selectionSet).map((name) => [name]);
  }
  const entities = operation.selectionSet.selections[0];
  if (entities?.kind !== Kind.FIELD || !entities.selectionSet) return [[]];
  const selectionSet = entities.selectionSet;
  return representations.flatMap((representation: { __typename: string }, index) =>
    responseNames(selectionSet, representation.__typename).map((name) => [
      '_entities',
      index,
      name,
    ]),
  );
}

function responseNames(selectionSet: SelectionSetNode, typename?: string): string[] {
  const names = new Set<string>();
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value !== '__typename') {
        names.add(selection.alias?.value ?? selection.name.value);
      }
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if (typename && condition && condition !== typename) continue;
      for (const name of responseNames(selection.selectionSet, typename)) names.add(name);
    }
  }
  return [...names];
}

async function withinTime<Result>(work: Promise<Result>, timeoutMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
