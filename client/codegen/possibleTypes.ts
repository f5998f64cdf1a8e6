import { type GraphQLSchema, isAbstractType } from 'graphql';

/** For Apollo's cache: the types behind each interface and union. */
export function plugin(schema: GraphQLSchema): string {
  const entries = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter(({ name }) => !name.startsWith('_'))
    .map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]);
  return `${JSON.stringify(Object.fromEntries(entries.sort()), null, 2)}\n`;
}
