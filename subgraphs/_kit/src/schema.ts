import { readdirSync, readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { concatAST, type DocumentNode, type GraphQLSchema, parse, Source } from 'graphql';
import { enforceAccess } from './access.ts';
import { scalars } from './scalars.ts';
import type { SubgraphResolvers } from './subgraph.ts';

/**
 * The subgraph's SDL: `modules/<name>/schema.graphql` beside the calling file, in the order of
 * their names. The kit's shared SDL is added when the schema is built.
 */
export function loadTypeDefs(subgraphFile: string): DocumentNode[] {
  const modules = new URL('./modules/', subgraphFile);
  return readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => new URL(`${entry.name}/schema.graphql`, modules))
    .sort((a, b) => a.href.localeCompare(b.href))
    .flatMap(readSdl);
}

/** The SDL that every subgraph has: scalars, Money, PageInfo, Problem and the refusals all share. */
export function sharedTypeDefs(): DocumentNode[] {
  return readSdl(new URL('./schema/shared.graphql', import.meta.url));
}

/** The schema that answers: SDL, scalars, federation's fields, and access rules wrapped around resolvers. */
export function buildSchemaOf(definition: {
  typeDefs: DocumentNode[];
  resolvers: SubgraphResolvers;
}): GraphQLSchema {
  const typeDefs = concatAST([...sharedTypeDefs(), ...definition.typeDefs]);
  const resolvers = { ...definition.resolvers, ...scalars };
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  enforceAccess(schema, typeDefs);
  return schema;
}

function readSdl(file: URL): DocumentNode[] {
  try {
    return [parse(new Source(readFileSync(file, 'utf8'), file.pathname))];
  } catch (error) {
    // A module may have no SDL of its own.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
