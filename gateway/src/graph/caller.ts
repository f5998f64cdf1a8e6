import type { RequestFacts } from '@kontor/kit/subgraph.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import type { GraphQLSchema } from 'graphql';

/** For whom an operation runs. */
export interface Caller {
  viewer: Viewer;
  /** The viewer, signed for the subgraphs. */
  viewerToken: string;
  request: RequestFacts;
  /** The part of the schema that introspection shows this viewer. */
  visibleSchema(): GraphQLSchema;
}
