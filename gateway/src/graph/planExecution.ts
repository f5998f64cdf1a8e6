import './apolloTelemetryOff.ts';
import { executeQueryPlan, type ServiceMap } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Caller } from './caller.ts';
import type { Operation } from './documents.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** One run of a plan that fetches (not of one that subscribes). */
export interface PlanRun {
  plan: QueryPlan;
  operation: Operation;
  variables: Record<string, unknown>;
  caller: Caller;
  services: ServiceMap;
}

type RequestContext = Parameters<typeof executeQueryPlan>[2];

/** The one place that knows the stock executor, which a compiled one may replace. */
export async function runPlan(
  supergraph: LoadedSupergraph,
  { plan, operation, variables, caller, services }: PlanRun,
): Promise<ExecutionResult> {
  const context = {
    request: { variables },
    context: caller,
    metrics: {},
  } as unknown as RequestContext;
  // The executor uses this schema to answer introspection only.
  const schema = operation.readsSchema ? caller.visibleSchema() : supergraph.publicSchema;
  const result = await executeQueryPlan(
    plan,
    services,
    context,
    { schema, operation: operation.definition, fragments: operation.fragments },
    supergraph.supergraphSchema,
    supergraph.apiSchema,
  );
  return withCompletionErrors(result as ExecutionResult);
}

/**
 * The stock executor puts a broken promise of a subgraph (null in a non-null place) where nobody
 * looks; a caller must learn why a part of the answer is missing.
 */
function withCompletionErrors(result: ExecutionResult): ExecutionResult {
  const broken = result.extensions?.valueCompletion;
  if (!Array.isArray(broken)) return result;
  const errors = broken.map(
    ({ message, path }: GraphQLError) =>
      new GraphQLError(message, { path, extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
  );
  return { data: result.data, errors };
}
