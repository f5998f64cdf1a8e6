import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  parse,
  print,
} from 'graphql';
import { expect, test } from 'vitest';
import { loadSupergraph } from '../../gateway/src/graph/supergraph.ts';
import { PROMISED } from './promisedSchema.ts';

/* What other people's programs hold on to: that it is there, by its name, and says what it means. */
const { publicSchema: schema } = loadSupergraph(
  readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8'),
);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test('every public type, field, argument and value says what it means', () => {
  const silent = types.flatMap(partsOf).filter(({ description }) => !description?.trim());
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('nothing is public that no public field leads to', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const reached = new Set<GraphQLNamedType>(roots.filter((type) => !!type));
  // A set goes on to what is put into it meanwhile.
  for (const type of reached) for (const next of leadsTo(type)) reached.add(next);
  expect(types.filter((type) => !reached.has(type)).map(({ name }) => name)).toEqual([]);
});

test('what is promised by name is there, with the types that are promised', () => {
  const found: string[] = [];
  const promised: string[] = [];
  for (const definition of parse(PROMISED).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const type = schema.getType(definition.name.value);
    for (const field of definition.fields ?? []) {
      const name = `${definition.name.value}.${field.name.value}`;
      const actual = isObjectType(type) ? type.getFields()[field.name.value] : undefined;
      promised.push(`${name}: ${print(field.type)}`);
      found.push(`${name}: ${actual?.type}`);
      for (const argument of field.arguments ?? []) {
        const taken = actual?.args.find((each) => each.name === argument.name.value);
        promised.push(`${name}(${argument.name.value}: ${print(argument.type)})`);
        found.push(`${name}(${argument.name.value}: ${taken?.type})`);
      }
    }
  }
  expect(found).toEqual(promised);
});

interface Described {
  name: string;
  description?: string | null;
}

/** A type and all that is named in it, each by its whole name. */
function partsOf(type: GraphQLNamedType): Described[] {
  const within = (above: string, parts: readonly Described[]): Described[] =>
    parts.map(({ name, description }) => ({ name: `${above}.${name}`, description }));
  if (isEnumType(type)) return [type, ...within(type.name, type.getValues())];
  if (isInputObjectType(type)) return [type, ...within(type.name, Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => within(`${type.name}.${field.name}`, field.args));
  return [type, ...within(type.name, fields), ...args];
}

function leadsTo(type: GraphQLNamedType): GraphQLNamedType[] {
  if (isUnionType(type)) return [...type.getTypes()];
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => field.args);
  return [...type.getInterfaces(), ...[...fields, ...args].map((each) => getNamedType(each.type))];
}
