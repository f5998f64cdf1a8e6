import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}

  export namespace ApolloClient {
    export namespace DeclareDefaultOptions {
      export interface WatchQuery {
        errorPolicy: 'all';
      }
    }
  }
}
