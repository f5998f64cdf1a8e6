import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type ExecutionResult,
  executeSync,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
} from 'graphql';
import type { Caller } from './caller.ts';
import type { Operation } from './documents.ts';
import { type FetchedObject, type Place, placesBelow } from './fetchedData.ts';
import { type FetchRun, runFetch } from './planFetch.ts';
import { createResponseShapes } from './responseShapes.ts';
import type { SubgraphCalls } from './subgraphCalls.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** One run of a plan that fetches (not of one that subscribes). */
export interface PlanRun {
  plan: QueryPlan;
  operation: Operation;
  variables: Record<string, unknown>;
  caller: Caller;
  calls: SubgraphCalls;
}

/**
 * Fetches what the plan says, then gives it the shape that the operation asks for. What depends on
 * the operation alone is worked out once and kept with it.
 */
export async function runPlan(
  { supergraphSchema, publicSchema }: LoadedSupergraph,
  { plan, operation, variables, caller, calls }: PlanRun,
): Promise<ExecutionResult> {
  const data: FetchedObject = {};
  const errors: GraphQLError[] = [];
  const unknown = new WeakSet<FetchedObject>();
  const { node } = plan;
  if (node?.kind === 'Subscription') throw new Error('A subscription is run event by event');
  if (node) {
    const run = { calls, caller, variables, schema: supergraphSchema, errors, unknown };
    await runNode(node, [{ value: data, path: [] }], run);
  }
  operation.shapes ??= createResponseShapes(publicSchema, operation);
  const answer = operation.shapes.answer(data, variables, {
    introspect: (fields) => introspect(caller.visibleSchema(), operation, fields, variables),
    isUnknown: (object) => unknown.has(object),
  });
  // Where a subgraph's error explains what is missing, the null that it leaves needs no other.
  const explained = errors.length > 0 ? errors : answer.errors;
  return explained.length > 0 ? { data: answer.data, errors: explained } : { data: answer.data };
}

async function runNode(node: PlanNode, places: readonly Place[], run: FetchRun): Promise<void> {
  switch (node.kind) {
    case 'Fetch':
      return runFetch(node, places, run);
    case 'Flatten':
      return runNode(node.node, placesBelow(places, node.path), run);
    case 'Sequence':
      for (const each of node.nodes) await runNode(each, places, run);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((each) => runNode(each, places, run)));
      return;
    case 'Condition': {
      const chosen = run.variables[node.condition] ? node.ifClause : node.elseClause;
      return chosen && runNode(chosen, places, run);
    }
    case 'Defer':
      throw new Error('Nothing is deferred');
  }
}

/** Fields like `__schema`, as the viewer may see the schema. */
function introspect(
  schema: GraphQLSchema,
  { definition, fragments }: Operation,
  fields: readonly FieldNode[],
  variableValues: Record<string, unknown>,
): FetchedObject {
  const selectionSet = { ...definition.selectionSet, selections: fields };
  const definitions = [{ ...definition, selectionSet }, ...Object.values(fragments)];
  const { data, errors } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions },
    rootValue: {},
    variableValues,
  });
  if (!data) throw errors?.[0] ?? new Error('The schema can not be read');
  return data;
}
