import { loadTypeDefs, sharedTypeDefs } from '@kontor/kit/schema.ts';
import type { RequestContext, SubgraphDefinition } from '@kontor/kit/subgraph.ts';
import { concatAST } from 'graphql';
import type { SubgraphSdl } from './composition.ts';

/*
 * The one file of the gateway that knows the subgraphs. Their code is loaded only where they run in
 * this process: a gateway over remote subgraphs needs none of it.
 */
const DEFINITIONS = {
  accounts: async () => (await import('@kontor/accounts/src/subgraph.ts')).accounts,
  catalog: async () => (await import('@kontor/catalog/src/subgraph.ts')).catalog,
  pricing: async () => (await import('@kontor/pricing/src/subgraph.ts')).pricing,
  orders: async () => (await import('@kontor/orders/src/subgraph.ts')).orders,
  documents: async () => (await import('@kontor/documents/src/subgraph.ts')).documents,
  logistics: async () => (await import('@kontor/logistics/src/subgraph.ts')).logistics,
};

export type SubgraphName = keyof typeof DEFINITIONS;

export const SUBGRAPH_NAMES = Object.keys(DEFINITIONS) as SubgraphName[];

export async function loadSubgraph(name: SubgraphName): Promise<SubgraphDefinition> {
  const definition: SubgraphDefinition<never> = await DEFINITIONS[name]();
  // Its context is its own affair: it is made by its `createContext` and seen by its own resolvers.
  return definition as unknown as SubgraphDefinition<RequestContext>;
}

/** A subgraph's SDL as its server has it, read without loading its code. */
export function sdlOf(name: SubgraphName): SubgraphSdl {
  const file = new URL(`../../subgraphs/${name}/src/subgraph.ts`, import.meta.url);
  return { name, typeDefs: concatAST([...sharedTypeDefs(), ...loadTypeDefs(file.href)]) };
}
