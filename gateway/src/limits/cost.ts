import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Operation } from '../graph/documents.ts';

/*
 * The unit of cost is one object of the answer. A list counts as many objects as its `first` asks
 * for, also through `nodes` and `edges` of a connection; a list without `first` counts as ten.
 * Scalars are free; a mutation costs ten more for what it writes.
 */
const LIST_WITHOUT_FIRST = 10;
const MUTATION = 10;

interface Estimate {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/** Objects that the operation may answer at most, as far as that can be told beforehand. */
export function estimateCost(
  schema: GraphQLSchema,
  { definition, fragments }: Operation,
  variables: Record<string, unknown>,
): number {
  const root = schema.getRootType(definition.operation);
  if (!root) return 0;
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  const estimate = { schema, fragments, variables: { ...defaults, ...variables } };
  const writes =
    definition.operation === 'mutation' ? definition.selectionSet.selections.length * MUTATION : 0;
  return writes + costOf(estimate, definition.selectionSet, root, undefined);
}

/** Objects that an answer has. */
export function actualCost(data: unknown): number {
  return Math.max(0, countObjects(data) - 1);
}

/** `page` is the `first` of the connection that the selection set belongs to. */
function costOf(
  estimate: Estimate,
  selectionSet: SelectionSetNode,
  type: GraphQLCompositeType,
  page: number | undefined,
): number {
  let total = 0;
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      total += costOfField(estimate, selection, type, page);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? estimate.fragments[selection.name.value]
        : selection;
    if (!fragment) continue;
    const condition = fragment.typeCondition?.name.value;
    const on = condition ? estimate.schema.getType(condition) : type;
    if (isCompositeType(on)) total += costOf(estimate, fragment.selectionSet, on, page);
  }
  return total;
}

function costOfField(
  estimate: Estimate,
  node: FieldNode,
  parent: GraphQLCompositeType,
  page: number | undefined,
): number {
  const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
  const type = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(type)) return 0;
  const first = askedSize(estimate, node, field);
  if (!isListType(getNullableType(field.type))) {
    return 1 + costOf(estimate, node.selectionSet, type, first);
  }
  const ofPage = field.name === 'nodes' || field.name === 'edges' ? page : undefined;
  const size = first ?? ofPage ?? LIST_WITHOUT_FIRST;
  return size * (1 + costOf(estimate, node.selectionSet, type, undefined));
}

function askedSize(
  { variables }: Estimate,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
): number | undefined {
  const declared = field.args.find(({ name }) => name === 'first');
  if (!declared) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const size = (given && valueFromASTUntyped(given, variables)) ?? declared.defaultValue;
  return typeof size === 'number' ? Math.max(0, size) : undefined;
}

function countObjects(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  let count = Array.isArray(value) ? 0 : 1;
  for (const inner of Object.values(value)) count += countObjects(inner);
  return count;
}
