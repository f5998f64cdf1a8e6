import { parse } from 'graphql';
import type { SubgraphDefinition } from '../subgraph.ts';
import { NoteSchema } from './shop/order.entity.ts';
import { shop } from './shop/shop.ts';

/** A subgraph that has the shop's tables and answers nothing; for tests of what happens behind the API. */
export function plainSubgraph(
  name: string,
  parts: Partial<SubgraphDefinition>,
): SubgraphDefinition {
  return {
    name,
    typeDefs: [
      parse(`
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@shareable"])
        type Query { ${name}: String }
      `),
    ],
    resolvers: {},
    orm: { entities: [NoteSchema], migrations: shop.orm.migrations },
    createContext: (base) => base,
    ...parts,
  };
}
