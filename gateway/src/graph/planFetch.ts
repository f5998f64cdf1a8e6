import type { FetchNode } from '@apollo/query-planner';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Caller } from './caller.ts';
import { type FetchedObject, isObject, mergeInto, type Place } from './fetchedData.ts';
import { representationOf } from './representations.ts';
import { applyRewrites } from './rewrites.ts';
import type { SubgraphCalls } from './subgraphCalls.ts';

/** What all fetches of one run share. */
export interface FetchRun {
  calls: SubgraphCalls;
  caller: Caller;
  variables: Record<string, unknown>;
  /** With the types of the subgraphs that the public schema does not show. */
  schema: GraphQLSchema;
  errors: GraphQLError[];
  /** What its owner knows nothing of, or tells this viewer nothing of. */
  unknown: WeakSet<FetchedObject>;
}

/** Asks a subgraph once for all the places, and puts its answer there. */
export async function runFetch(
  fetch: FetchNode,
  places: readonly Place[],
  run: FetchRun,
): Promise<void> {
  if (places.length === 0) return;
  if (fetch.requires) return fetchEntities(fetch, fetch.requires, places, run);
  const { data, errors } = await call(fetch, run, {});
  for (const error of errors ?? []) {
    noteError(run, fetch, error, error.path && [...(places[0]?.path ?? []), ...error.path]);
  }
  if (!data) return;
  applyRewrites(run.schema, fetch.outputRewrites, data);
  for (const { value } of places) mergeInto(value, data);
}

async function fetchEntities(
  fetch: FetchNode,
  requires: NonNullable<FetchNode['requires']>,
  places: readonly Place[],
  run: FetchRun,
): Promise<void> {
  const asked: Place[] = [];
  const representations: FetchedObject[] = [];
  for (const place of places) {
    const representation = representationOf(run.schema, place.value, requires);
    if (!representation?.__typename) continue;
    applyRewrites(run.schema, fetch.inputRewrites, representation);
    asked.push(place);
    representations.push(representation);
  }
  if (asked.length === 0) return;

  const { data, errors } = await call(fetch, run, { representations });
  for (const error of errors ?? []) {
    // Of the form `_entities`, index, field.
    const place = asked[Number(error.path?.[1])];
    noteError(
      run,
      fetch,
      error,
      place ? [...place.path, ...(error.path ?? []).slice(2)] : error.path,
    );
  }
  if (!data) return;
  const entities = data._entities;
  if (!Array.isArray(entities) || entities.length !== asked.length) {
    throw new Error(`${fetch.serviceName} answered other entities than it was asked for`);
  }
  applyRewrites(run.schema, fetch.outputRewrites, entities);
  asked.forEach(({ value }, index) => {
    const entity = entities[index];
    if (isObject(entity)) mergeInto(value, entity);
    else run.unknown.add(value);
  });
}

async function call(
  fetch: FetchNode,
  { calls, caller, variables }: FetchRun,
  more: Record<string, unknown>,
): Promise<ExecutionResult> {
  const ask = calls.get(fetch.serviceName);
  if (!ask) throw new Error(`No subgraph is named ${fetch.serviceName}`);
  return ask(fetch, { ...pick(variables, fetch.variableUsages ?? []), ...more }, caller);
}

export function pick(
  variables: Record<string, unknown>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
  );
}

function noteError(
  { errors }: FetchRun,
  { serviceName }: FetchNode,
  error: GraphQLError,
  path: Place['path'] | undefined,
): void {
  const extensions = { ...error.extensions, serviceName };
  errors.push(new GraphQLError(error.message, { path, extensions, originalError: error }));
}
