import type { FetchNode } from '@apollo/query-planner';
import type { RunningSubgraph, SubgraphRequest } from '@kontor/kit/subgraph.ts';
import { type ExecutionResult, GraphQLError, Kind, type SelectionSetNode } from 'graphql';
import type { Caller } from './caller.ts';

/** Told of every call of a subgraph: for metrics and logs. */
export type CallObserver = (call: {
  subgraph: string;
  seconds: number;
  failure?: unknown;
  requestId: string;
}) => void;

type Variables = Record<string, unknown>;

/** Runs one fetch of a plan at its subgraph. */
export type SubgraphCall = (
  fetch: FetchNode,
  variables: Variables,
  caller: Caller,
) => Promise<ExecutionResult>;

/** By the subgraphs' names. */
export type SubgraphCalls = ReadonlyMap<string, SubgraphCall>;

/**
 * A subgraph as the plan executor calls it. A call that fails as a whole answers no data and one
 * error for every field that was asked, so that each empty place in the result is explained and the
 * other subgraphs' fields stand.
 */
export function subgraphCall(
  subgraph: RunningSubgraph,
  options: { timeoutMs: number; observe: CallObserver },
): SubgraphCall {
  const call: SubgraphCall = async (fetch, variables, caller) => {
    const request = subgraphRequest(subgraph.name, fetch, variables, caller);
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
  return async (fetch, variables, caller) => {
    const answer = await call(fetch, variables, caller);
    const refused = answer.data ? undefined : answer.errors?.find(({ path }) => !path);
    return refused ? { errors: onEachAskedPath(refused, fetch, variables) } : answer;
  };
}

/** What a refusal to connect, a time-out and a crash look like from outside: nothing of their cause is told. */
export function unavailableError(subgraph: string): GraphQLError {
  return new GraphQLError(`The part "${subgraph}" is temporarily unavailable.`, {
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
}

function subgraphRequest(
  subgraph: string,
  { operation, operationName, operationDocumentNode }: FetchNode,
  variables: Variables,
  caller: Caller,
): SubgraphRequest {
  return {
    query: operation,
    document: operationDocumentNode,
    variables,
    operationName,
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

function onEachAskedPath(
  { message, extensions }: GraphQLError,
  fetch: FetchNode,
  variables: Variables,
): GraphQLError[] {
  return askedPaths(fetch, variables).map(
    (path) => new GraphQLError(message, { path, extensions }),
  );
}

/** Paths of the fields that the fetch asks for: of each entity, or of the root. */
function askedPaths(
  { operationDocumentNode }: FetchNode,
  { representations }: Variables,
): Array<Array<string | number>> {
  const operation = operationDocumentNode?.definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) return [[]];
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
