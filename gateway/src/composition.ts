import { composeServices } from '@apollo/composition';
import type { DocumentNode } from 'graphql';

export interface SubgraphSdl {
  name: string;
  typeDefs: DocumentNode;
}

/** The supergraph of these subgraphs, or every reason why they don't fit together. */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): string {
  const result = composeServices(
    subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs, url: `subgraph://${name}` })),
  );
  if (result.errors) {
    const reasons = result.errors.map(({ message }) => `- ${message}`).join('\n');
    throw new Error(`The subgraphs do not compose:\n${reasons}`);
  }
  return result.supergraphSdl;
}
