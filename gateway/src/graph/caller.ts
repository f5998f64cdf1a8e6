import type { RequestFacts } from '@kontor/kit/subgraph.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import type { GraphQLSchema } from 'graphql';

/** For whom an operation runs. */
export interface Caller {
  viewer: Viewer;
  /** The viewer, signed for the subgraphs. */
  viewerToken: string;
  /** What a subgraph may know of the request: only the owner of sessions is handed the refresh token. */
  factsFor(subgraph: string): RequestFacts;
  /** What the owner of sessions wants set as the refresh cookie; null clears it. */
  setRefreshToken(token: string | null, expiresAt?: Date): void;
  /** The part of the schema that introspection shows this viewer. */
  visibleSchema(): GraphQLSchema;
}
