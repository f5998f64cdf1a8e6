import { getResponseName, type QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { type FetchedObject, isObject, mergeInto, ownValue, setOwn } from './fetchedData.ts';

/** What a subgraph is told of an entity so that it knows which one is meant; null when that is not known. */
export function representationOf(
  schema: GraphQLSchema,
  entity: FetchedObject,
  requires: readonly QueryPlanSelectionNode[],
): FetchedObject | null {
  const representation: FetchedObject = {};
  for (const selection of requires) {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition, selections } = selection;
      if (!typeCondition || !isOfType(schema, entity, typeCondition)) continue;
      const part = representationOf(schema, entity, selections);
      if (part) mergeInto(representation, part);
      continue;
    }
    const name = getResponseName(selection);
    const value = ownValue(entity, name);
    if (value === undefined) return null;
    setOwn(representation, name, requiredPart(schema, value, selection.selections));
  }
  return representation;
}

function requiredPart(
  schema: GraphQLSchema,
  value: unknown,
  selections: readonly QueryPlanSelectionNode[] | undefined,
): unknown {
  if (!selections) return value;
  if (Array.isArray(value)) return value.map((each) => requiredPart(schema, each, selections));
  return isObject(value) ? representationOf(schema, value, selections) : null;
}

export function isOfType(schema: GraphQLSchema, { __typename }: FetchedObject, name: string) {
  if (__typename === name) return true;
  const type = schema.getType(String(__typename));
  const wanted = schema.getType(name);
  return (
    isAbstractType(wanted) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(wanted, type)
  );
}
