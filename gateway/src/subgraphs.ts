import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import type { Runtime } from '@kontor/kit/runtime.ts';
import { loadTypeDefs, sharedTypeDefs } from '@kontor/kit/schema.ts';
import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import { concatAST } from 'graphql';
import type { SubgraphSdl } from './composition.ts';

/*
 * The one file of the gateway that knows the subgraphs. Their code is loaded only where they run in
 * this process: a gateway over remote subgraphs needs none of it. The order is that of seeding.
 */
const OPEN = {
  accounts: async (runtime: Runtime) =>
    openSubgraph((await import('@kontor/accounts/src/subgraph.ts')).accounts, runtime),
  catalog: async (runtime: Runtime) =>
    openSubgraph((await import('@kontor/catalog/src/subgraph.ts')).catalog, runtime),
  pricing: async (runtime: Runtime) =>
    openSubgraph((await import('@kontor/pricing/src/subgraph.ts')).pricing, runtime),
  orders: async (runtime: Runtime) =>
    openSubgraph((await import('@kontor/orders/src/subgraph.ts')).orders, runtime),
  documents: async (runtime: Runtime) =>
    openSubgraph((await import('@kontor/documents/src/subgraph.ts')).documents, runtime),
  logistics: async (runtime: Runtime) =>
    openSubgraph((await import('@kontor/logistics/src/subgraph.ts')).logistics, runtime),
};

export type SubgraphName = keyof typeof OPEN;

export const SUBGRAPH_NAMES = Object.keys(OPEN) as SubgraphName[];

/** Opens a subgraph in this process. */
export function openHere(name: SubgraphName, runtime: Runtime): Promise<RunningSubgraph> {
  return OPEN[name](runtime);
}

/** A subgraph's SDL as its server has it, read without loading its code. */
export function sdlOf(name: SubgraphName): SubgraphSdl {
  const file = new URL(`../../subgraphs/${name}/src/subgraph.ts`, import.meta.url);
  return { name, typeDefs: concatAST([...sharedTypeDefs(), ...loadTypeDefs(file.href)]) };
}
