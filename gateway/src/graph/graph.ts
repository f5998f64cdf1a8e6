import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import { type ExecutionResult, GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import type { Caller } from './caller.ts';
import type { Operation } from './documents.ts';
import { newestEvents } from './newestEvents.ts';
import { runPlan } from './planExecution.ts';
import { pick } from './planFetch.ts';
import {
  type CallObserver,
  type SubgraphCalls,
  subgraphCall,
  unavailableError,
} from './subgraphCalls.ts';
import { callsReplaying, eventPlan } from './subscription.ts';
import type { LoadedSupergraph } from './supergraph.ts';

export type Variables = Record<string, unknown>;

/** The supergraph as one thing that answers operations, whichever executor does it. */
export interface Graph {
  schema: GraphQLSchema;
  execute(operation: Operation, variables: Variables, caller: Caller): Promise<ExecutionResult>;
  subscribe(
    operation: Operation,
    variables: Variables,
    feed: Feed,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
}

/** Who reads a subscription. */
export interface Feed {
  /** Asked at the start and again at every event; throws when the right to read has ended. */
  caller(): Promise<Caller>;
  /** How many events may wait for this client now. */
  mayWait(): number;
}

export interface GraphOptions {
  supergraph: LoadedSupergraph;
  subgraphs: readonly RunningSubgraph[];
  /** After this long a subgraph counts as down for the request. */
  timeoutMs: number;
  observe: CallObserver;
}

export function createGraph({ supergraph, subgraphs, timeoutMs, observe }: GraphOptions): Graph {
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const calls: SubgraphCalls = new Map(
    subgraphs.map((subgraph) => [subgraph.name, subgraphCall(subgraph, { timeoutMs, observe })]),
  );

  return {
    schema: supergraph.publicSchema,

    async execute(operation, variables, caller) {
      const values = readVariables(supergraph, operation, variables);
      if ('errors' in values) return values;
      const plan = planOf(supergraph, operation);
      return runPlan(supergraph, { plan, operation, variables: values.coerced, caller, calls });
    },

    async subscribe(operation, variables, feed) {
      const values = readVariables(supergraph, operation, variables);
      if ('errors' in values) return values;
      const { node } = planOf(supergraph, operation);
      if (node?.kind !== 'Subscription') throw new Error('The plan does not subscribe');
      const { primary } = node;
      const subgraph = byName.get(primary.serviceName);
      if (!subgraph) return { errors: [unavailableError(primary.serviceName)] };

      const first = await feed.caller();
      const source = await openSource(subgraph, {
        query: primary.operation,
        document: primary.operationDocumentNode,
        operationName: primary.operationName,
        variables: pick(values.coerced, primary.variableUsages ?? []),
        viewerToken: first.viewerToken,
        request: first.factsFor(subgraph.name),
      });
      if (!(Symbol.asyncIterator in source)) return source;
      return newestEvents({
        source,
        mayWait: feed.mayWait,
        async deliver(event: ExecutionResult) {
          throwIfLost(event);
          const caller = await feed.caller();
          return runPlan(supergraph, {
            plan: eventPlan(node),
            operation,
            variables: values.coerced,
            caller,
            calls: callsReplaying(calls, node, event),
          });
        },
      });
    },
  };
}

async function openSource(
  subgraph: RunningSubgraph,
  request: Parameters<RunningSubgraph['subscribe']>[0],
): ReturnType<RunningSubgraph['subscribe']> {
  try {
    return await subgraph.subscribe(request);
  } catch (failure) {
    if (failure instanceof GraphQLError) return { errors: [failure] };
    return { errors: [unavailableError(subgraph.name)] };
  }
}

/** The source itself broke, rather than one event of it: the reader has to subscribe again. */
function throwIfLost({ data, errors }: ExecutionResult): void {
  const [first] = errors ?? [];
  if (!data && first?.extensions.code === 'SERVICE_UNAVAILABLE') throw first;
}

/** Plans once by document; the plan lives as long as the document is kept. */
function planOf({ planner, apiSchema }: LoadedSupergraph, operation: Operation): QueryPlan {
  operation.plan ??= planner.buildQueryPlan(
    operationFromDocument(apiSchema, operation.document.document, {
      operationName: operation.definition.name?.value,
    }),
  );
  return operation.plan;
}

function readVariables(
  { publicSchema }: LoadedSupergraph,
  { definition }: Operation,
  variables: Variables,
): { coerced: Variables } | { errors: readonly GraphQLError[] } {
  const values = getVariableValues(publicSchema, definition.variableDefinitions ?? [], variables, {
    maxErrors: 20,
    // As for documents: the viewer may see a part of the schema only.
    hideSuggestions: true,
  });
  if (values.errors) {
    return {
      errors: values.errors.map(
        (error) =>
          new GraphQLError(error.message, {
            nodes: error.nodes,
            extensions: { code: 'BAD_USER_INPUT' },
          }),
      ),
    };
  }
  return values;
}
