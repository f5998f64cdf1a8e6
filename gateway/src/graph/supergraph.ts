import {
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  type Schema,
  Supergraph,
} from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';

/** The composed file, read into the forms that planning, validation and execution need. */
export interface LoadedSupergraph {
  subgraphs: readonly string[];
  /** The whole public API: what documents are validated against. */
  publicSchema: GraphQLSchema;
  /** The public API with its access directives, for showing each viewer its part. */
  supergraphSchema: GraphQLSchema;
  apiSchema: Schema;
  planner: QueryPlanner;
}

/**
 * Reads a composed supergraph. `@authenticated` and `@requiresScopes` are linked `for: SECURITY`,
 * which a router that can't enforce them must refuse; they are accepted here because the kit
 * enforces them inside every subgraph, whoever calls it.
 */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  const supergraph = Supergraph.build(sdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
    // `npm run compose` has validated the committed file.
    validateSupergraph: false,
  });
  const apiSchema = supergraph.apiSchema();
  return {
    subgraphs: supergraph.subgraphsMetadata().map(({ name }) => name),
    publicSchema: apiSchema.toGraphQLJSSchema(),
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    apiSchema,
    // In process, a subgraph is handed the parsed operation and parses nothing.
    planner: new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true }),
  };
}
