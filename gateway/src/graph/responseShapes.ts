import {
  type FieldNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionNode,
  visit,
} from 'graphql';
import { BoundedCache } from '../boundedCache.ts';
import type { Operation } from './documents.ts';
import { type FetchedObject, isObject, ownValue, setOwn } from './fetchedData.ts';

/** The answers to one operation: its fields in its order under its names, and nothing else. */
export interface ResponseShapes {
  answer(
    fetched: FetchedObject,
    variables: Record<string, unknown>,
    facts: RunFacts,
  ): { data: FetchedObject | null; errors: GraphQLError[] };
}

/** What else is known of the run that fetched. */
interface RunFacts {
  introspect(fields: readonly FieldNode[]): FetchedObject;
  /** True for a reference to something that its owner knows nothing of. */
  isUnknown(object: FetchedObject): boolean;
}

interface Reading extends RunFacts {
  /** Of the value that is read. */
  path: Array<string | number>;
  errors: GraphQLError[];
}

/** Makes of a fetched value the answered one, or NOTHING. */
type Read = (value: unknown, reading: Reading) => unknown;

interface FieldShape {
  name: string;
  isRequired: boolean;
  read: Read;
}

/** Null where something must be, or is wrong: the reason is among the errors, unless it is unknown. */
const NOTHING = Symbol('nothing');

/** Shapes for different values of the variables in `@skip` and `@include`. */
const MOST_SHAPES = 32;

export function createResponseShapes(schema: GraphQLSchema, operation: Operation): ResponseShapes {
  const { definition } = operation;
  const root = schema.getRootType(definition.operation);
  if (!root) throw new Error(`The schema has no ${definition.operation}`);
  const deciding = decidingVariables(operation);
  const shapes = new BoundedCache<string, Read>(MOST_SHAPES);

  const shapeFor = (variables: Record<string, unknown>): Read => {
    const key = deciding.map((name) => (variables[name] ? '1' : '0')).join('');
    let shape = shapes.get(key);
    if (!shape) {
      const collect = collector(schema, operation, variables);
      shape = objectReader({ schema, collect }, root, definition.selectionSet.selections);
      shapes.set(key, shape);
    }
    return shape;
  };
  return {
    answer(fetched, variables, facts) {
      const reading: Reading = { path: [], errors: [], ...facts };
      const data = shapeFor(variables)(fetched, reading);
      if (isObject(data)) return { data, errors: reading.errors };
      if (reading.errors.length === 0) noted(reading, 'Something that must be there is unknown.');
      return { data: null, errors: reading.errors };
    },
  };
}

interface Compiler {
  schema: GraphQLSchema;
  collect: Collect;
}

function reader(compiler: Compiler, type: GraphQLOutputType, nodes: readonly FieldNode[]): Read {
  if (isNonNullType(type)) return required(reader(compiler, type.ofType, nodes));
  if (isListType(type)) {
    return listReader(reader(compiler, type.ofType, nodes), isNonNullType(type.ofType));
  }
  if (isCompositeType(type)) {
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
    return objectReader(compiler, type, selections);
  }
  if (isEnumType(type)) return enumReader(new Set(type.getValues().map(({ name }) => name)));
  return (value) => value ?? null;
}

const required =
  (read: Read): Read =>
  (value, reading) =>
    read(value, reading) ?? noted(reading, 'A subgraph answered null where there must be a value.');

const listReader =
  (read: Read, isItemRequired: boolean): Read =>
  (value, reading) => {
    if (value == null) return null;
    if (!Array.isArray(value)) return noted(reading, 'A subgraph answered no list.');
    let isWhole = true;
    const items = value.map((item, index) => {
      reading.path.push(index);
      const answered = read(item, reading);
      reading.path.pop();
      if (answered !== NOTHING) return answered;
      isWhole &&= !isItemRequired;
      return null;
    });
    return isWhole ? items : NOTHING;
  };

/** The public schema may show fewer values of an enum than a subgraph knows. */
const enumReader =
  (names: ReadonlySet<unknown>): Read =>
  (value, reading) => {
    if (value == null || names.has(value)) return value ?? null;
    return noted(reading, 'A subgraph answered an unknown enum value.');
  };

/** For each type that a place may have, its fields are collected when it is first met. */
function objectReader(
  compiler: Compiler,
  type: GraphQLOutputType & { name: string },
  selections: readonly SelectionNode[],
): Read {
  const shapes = new Map<string, FieldShape[]>();
  const fieldsOf = (typename: string): FieldShape[] | undefined => {
    const known = shapes.get(typename);
    if (known) return known;
    const concrete = compiler.schema.getType(typename);
    if (!isObjectType(concrete)) return undefined;
    const fields = fieldShapes(compiler, concrete, selections);
    shapes.set(typename, fields);
    return fields;
  };
  return (value, reading) => {
    if (value == null) return null;
    if (!isObject(value)) return noted(reading, 'A subgraph answered no object.');
    const { __typename = type.name } = value;
    const fields = fieldsOf(String(__typename));
    if (!fields) return noted(reading, 'A subgraph answered an object of an unknown type.');
    return readFields(fields, value, reading);
  };
}

function readFields(
  fields: readonly FieldShape[],
  value: FetchedObject,
  reading: Reading,
): FetchedObject | typeof NOTHING {
  const answer: FetchedObject = {};
  for (const { name, isRequired, read } of fields) {
    const fetched = ownValue(value, name);
    if (fetched === undefined && isRequired && reading.isUnknown(value)) return NOTHING;
    reading.path.push(name);
    const answered = read(fetched, reading);
    reading.path.pop();
    if (answered === NOTHING && isRequired) return NOTHING;
    setOwn(answer, name, answered === NOTHING ? null : answered);
  }
  return answer;
}

function fieldShapes(
  compiler: Compiler,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
): FieldShape[] {
  return [...compiler.collect(type, selections)].map(([name, nodes]) => {
    const fieldName = nodes[0]?.name.value ?? '';
    if (fieldName === '__typename') return { name, isRequired: true, read: () => type.name };
    const field = type.getFields()[fieldName];
    if (!field) {
      const read: Read = (_, { introspect }) => ownValue(introspect(nodes), name) ?? null;
      return { name, isRequired: false, read };
    }
    const isRequired = isNonNullType(field.type);
    return { name, isRequired, read: reader(compiler, field.type, nodes) };
  });
}

type Collect = (
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
) => Map<string, FieldNode[]>;

/** The fields of selections on a type by their names in the answer, with fragments spread. */
function collector(
  schema: GraphQLSchema,
  { fragments }: Operation,
  variables: Record<string, unknown>,
): Collect {
  const isWanted = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
  const isOn = (condition: string | undefined, type: GraphQLObjectType) => {
    if (!condition || condition === type.name) return true;
    const abstract = schema.getType(condition);
    return isAbstractType(abstract) && schema.isSubType(abstract, type);
  };
  return (type, selections) => {
    const fields = new Map<string, FieldNode[]>();
    const add = (nodes: readonly SelectionNode[]): void => {
      for (const node of nodes) {
        if (!isWanted(node)) continue;
        if (node.kind === Kind.FIELD) {
          const name = node.alias?.value ?? node.name.value;
          fields.set(name, [...(fields.get(name) ?? []), node]);
          continue;
        }
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
        if (fragment && isOn(fragment.typeCondition?.name.value, type)) {
          add(fragment.selectionSet.selections);
        }
      }
    };
    add(selections);
    return fields;
  };
}

function decidingVariables({ definition, fragments }: Operation): string[] {
  const names = new Set<string>();
  for (const part of [definition, ...Object.values(fragments)]) {
    visit(part, {
      Directive({ name, arguments: given = [] }) {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of given)
          if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return [...names];
}

function noted({ path, errors }: Reading, message: string): typeof NOTHING {
  const extensions = { code: 'INTERNAL_SERVER_ERROR' };
  errors.push(new GraphQLError(message, { path: [...path], extensions }));
  return NOTHING;
}
