import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
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

export interface HostileRequest {
  /** The field and what is hostile about it, short enough to be read in a failure. */
  title: string;
  text: string;
  variables: Record<string, unknown>;
}

const UNKNOWN_ID = '01900000-0000-7000-8000-0000000000ff';

/** What a program with a fault, or a person with a bad intent, sends where this type is asked for. */
const HOSTILE: Record<string, readonly unknown[]> = {
  String: [
    ...['', ' ', '\0', 'a\0b', '\ud800', '\u202e\u0301', '%_\\', `'; drop table x; --`],
    ...['-1', '{}', '٣', 'x'.repeat(200_000)],
  ],
  ID: [
    ...['', 'nonsense', '\0', `${UNKNOWN_ID}\0`, '\ud800', UNKNOWN_ID.toUpperCase(), '1e400', '-1'],
    ...['00000000-0000-0000-0000-000000000000', 'x'.repeat(200_000)],
  ],
  Decimal: [
    ...['0', '-1', '-0', '+1', 'NaN', 'Infinity', '1e400', '1,5', '', ' 1', '1\0', '٣', 1e21, 0.1],
    ...['0.0000000000000000000001', '99999999999999.999', '9'.repeat(38), '9'.repeat(100_000)],
  ],
  Int: [-1, 0, 1_000_000, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, '1'],
  Boolean: ['true', 1],
  Date: [
    '',
    'x',
    '0000-01-01',
    '0001-01-01',
    '9999-12-31',
    '2026-02-30',
    '-0001-01-01',
    '2026-1-1',
  ],
  DateTime: [
    ...['', 'x', '0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00'],
    ...['9999-12-31T23:59:59Z', '9999-12-31T23:59:59-14:00', '2026-02-30T00:00:00Z'],
    ...['2026-01-01T00:00:00+99:99', '+275760-09-13T00:00:00Z'],
  ],
  CurrencyCode: ['', 'rub', 'ZZZ', 'RUB\0'],
  CountryCode: ['', 'ru', 'ZZ', '\0\0'],
};

const HARMLESS: Record<string, unknown> = {
  String: '1',
  ID: UNKNOWN_ID,
  Decimal: '1',
  Int: 1,
  Boolean: true,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  CurrencyCode: 'RUB',
  CountryCode: 'RU',
};

/** More rows than any input takes. */
const TOO_MANY = 6_000;

/**
 * For every argument of every field that can be asked, one request for each hostile value at each
 * place of it; the rest of the request is harmless. Fields that `spared` names are left out.
 */
export function hostileRequests(
  schema: GraphQLSchema,
  spared: ReadonlySet<string>,
): HostileRequest[] {
  const requests: HostileRequest[] = [];
  for (const [type, way] of waysTo(schema)) {
    for (const field of Object.values(type.getFields())) {
      if (spared.has(field.name)) continue;
      for (const argument of field.args) {
        for (const value of hostileValues(argument.type)) {
          requests.push(requestFor(way, field, argument, value));
        }
      }
    }
  }
  return requests;
}

/** Opens the selection sets that lead to a type. */
type Way = readonly string[];

/** The shortest way to each object type from a root, by fields that need no arguments, not even an id. */
function waysTo(schema: GraphQLSchema): Map<GraphQLObjectType, Way> {
  const ways = new Map<GraphQLObjectType, Way>();
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  if (query) ways.set(query, ['query']);
  if (mutation) ways.set(mutation, ['mutation']);
  // A map goes on to what is put into it meanwhile.
  for (const [type, way] of ways) {
    if (type === mutation) continue;
    for (const { name, args, type: output } of Object.values(type.getFields())) {
      const next = getNamedType(output);
      if (!isObjectType(next) || ways.has(next)) continue;
      const isOpen = args.every(({ name, type }) => name !== 'id' && !isNonNullType(type));
      if (isOpen) ways.set(next, [...way, name]);
    }
  }
  return ways;
}

function requestFor(
  [root, ...path]: Way,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
  value: unknown,
): HostileRequest {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const asked = `${field.name}(${passed}) ${selection(field.type)}`;
  const text = `${root} (${declared}) ${[...path].reduceRight((inner, name) => `{ ${name} ${inner} }`, `{ ${asked} }`)}`;
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  const harmlessRest = Object.fromEntries(needed.map(({ name, type }) => [name, harmless(type)]));
  const shown = JSON.stringify(value) ?? '';
  return {
    title: `${[...path, field.name].join('.')} ${argument.name}: ${shown.slice(0, 200)}`,
    text,
    variables: { ...harmlessRest, [argument.name]: value },
  };
}

function* hostileValues(type: GraphQLInputType): Generator<unknown> {
  const inner = getNullableType(type);
  if (!isNonNullType(type)) yield null;
  if (isListType(inner)) {
    yield [];
    yield [null];
    yield Array(TOO_MANY).fill(harmless(inner.ofType));
    for (const value of hostileValues(inner.ofType)) yield [value];
  } else if (isEnumType(inner)) {
    yield 'NONSENSE';
    for (const { name } of inner.getValues()) yield name;
  } else if (isInputObjectType(inner)) {
    for (const { name, type: fieldType } of Object.values(inner.getFields())) {
      for (const value of hostileValues(fieldType)) {
        yield { ...(harmless(inner) as object), [name]: value };
      }
    }
  } else {
    yield* HOSTILE[inner.name] ?? [];
  }
}

function harmless(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [harmless(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return HARMLESS[inner.name];
  const needed = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, harmless(field.type)]));
}

/** The leaves of a type, and those of a page's rows. */
function selection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const members = named.getTypes().map((member) => `... on ${member.name} ${selection(member)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const fields = Object.values(named.getFields())
    .filter(({ args }) => args.every((argument) => !isNonNullType(argument.type)))
    .filter(({ name, type: output }) => name === 'nodes' || isLeafType(getNamedType(output)))
    // Members of one union may name fields of several types alike.
    .map(({ name, type: output }) => `${named.name}_${name}: ${name} ${selection(output)}`);
  return `{ __typename ${fields.join(' ')} }`;
}
