import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type FetchedObject, isObject, ownValue, setOwn } from './fetchedData.ts';
import { isOfType } from './representations.ts';

const ON_TYPE = '... on ';

/**
 * Changes that the planner wants made to what is sent or was answered: a field goes under another
 * name where members of a union give one name different types, and the key of an object may need
 * the name of its interface.
 */
export function applyRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const rewrite of rewrites ?? []) {
    const last = rewrite.path.at(-1);
    if (last === undefined) continue;
    for (const object of objectsAt(schema, value, rewrite.path.slice(0, -1))) {
      if (rewrite.kind === 'ValueSetter') setOwn(object, last, rewrite.setValueTo);
      else rename(object, last, rewrite.renameKeyTo);
    }
  }
}

function rename(object: FetchedObject, from: string, to: string): void {
  const value = ownValue(object, from);
  if (value === undefined) return;
  setOwn(object, to, value);
  delete object[from];
}

function objectsAt(
  schema: GraphQLSchema,
  value: unknown,
  path: readonly string[],
): FetchedObject[] {
  if (Array.isArray(value)) return value.flatMap((element) => objectsAt(schema, element, path));
  if (!isObject(value)) return [];
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  if (!step.startsWith(ON_TYPE)) return objectsAt(schema, ownValue(value, step), rest);
  const isMeant = !value.__typename || isOfType(schema, value, step.slice(ON_TYPE.length));
  return isMeant ? objectsAt(schema, value, rest) : [];
}
