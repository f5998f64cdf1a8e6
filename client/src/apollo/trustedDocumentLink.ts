import { ApolloLink } from '@apollo/client/link';
import documentHashes from '../gql/documentHashes.json';

const hashes: Record<string, string> = documentHashes;

/**
 * Sends the SHA-256 of an operation instead of its text: the gateway runs for the web client only
 * the documents that were written down when it was built.
 */
export const trustedDocumentLink = new ApolloLink((operation, forward) => {
  const sha256Hash = hashes[operation.operationName ?? ''];
  operation.extensions.persistedQuery = { version: 1, sha256Hash };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});
