import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

export interface NamedOperation {
  kind: 'query' | 'mutation';
  name: string;
  text: string;
  variables: Record<string, unknown>;
}

/** Deep enough for connections of entities with entities in them. */
const DEPTH = 4;

/**
 * One operation for every query and mutation there is, with all arguments given and all fields asked
 * for. `idFor` answers which id goes into an argument or input field of that name; `operation.id` where
 * it is only called `id`.
 */
export function askEverything(
  schema: GraphQLSchema,
  idFor: (name: string) => string,
): NamedOperation[] {
  const fields = (kind: 'query' | 'mutation') => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).map((field) => operationOf(kind, field));
  };

  function operationOf(
    kind: 'query' | 'mutation',
    field: GraphQLField<unknown, unknown>,
  ): NamedOperation {
    const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
    const selection = selectAll(field.type, DEPTH, []);
    const text = `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`;
    // What can be asked by an id or by something else is asked by the id.
    const hasId = field.args.some(({ name }) => name === 'id');
    const variables = Object.fromEntries(
      field.args
        .filter(({ name }) => !['first', 'after'].includes(name) && (name === 'id' || !hasId))
        .map(({ name, type }) => [name, example(type, name, field.name)]),
    );
    return { kind, name: field.name, text, variables };
  }

  function example(type: GraphQLInputType, name: string, operation: string): unknown {
    const inner = getNullableType(type);
    if (isListType(inner)) return [example(inner.ofType, name, operation)];
    if (isEnumType(inner)) return inner.getValues()[0]?.name;
    if (isInputObjectType(inner)) {
      // A filter is left open but for whose rows are wanted, so that it hides nothing by itself.
      const isFilter = inner.name.endsWith('Filter');
      const wanted = Object.values(inner.getFields()).filter((field) =>
        isFilter
          ? field.name === 'organizationId'
          : isIdLike(field.type) || isNonNullType(field.type),
      );
      return Object.fromEntries(
        wanted.map((field) => [field.name, example(field.type, field.name, operation)]),
      );
    }
    if (inner.name === 'ID') return idFor(name === 'id' ? `${operation}.id` : name);
    return EXAMPLES[inner.name];
  }

  return [...fields('query'), ...fields('mutation')];
}

const isIdLike = (type: GraphQLInputType): boolean => getNamedType(type).name === 'ID';

const EXAMPLES: Record<string, unknown> = {
  String: '1',
  Int: 1,
  Boolean: true,
  Decimal: '1',
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  CountryCode: 'RU',
  CurrencyCode: 'RUB',
};

/** All that can be asked without further arguments; a type isn't asked again inside itself. */
function selectAll(type: GraphQLOutputType, depth: number, above: readonly string[]): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) {
    const members = named
      .getTypes()
      .map((member) => `... on ${member.name} ${selectAll(member, depth, above)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(named) && !isInterfaceType(named)) return '{ __typename }';
  const isTooDeep = depth === 0 || above.includes(named.name);
  const parts = Object.values(named.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) || !isTooDeep)
    .filter((field) => field.args.every(({ type: argument }) => !isNonNullType(argument)))
    .filter((field) => !above.includes(getNamedType(field.type).name))
    // Edges repeat the nodes.
    .filter((field) => field.name !== 'edges')
    // Members of one union may name fields of several types alike.
    .map(
      (field) =>
        `${alias(named.name, field.name)}: ${field.name} ${selectAll(field.type, depth - 1, [...above, named.name])}`,
    );
  return `{ __typename ${parts.join(' ')} }`;
}

const alias = (type: string, field: string) => `${type}_${field}`;
