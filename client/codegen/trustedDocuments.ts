import { createHash } from 'node:crypto';
import { InMemoryCache } from '@apollo/client/cache';
import { concatAST, type DocumentNode, Kind, print, separateOperations, visit } from 'graphql';

/** A `.graphql` file as codegen hands it to its plugins. */
export interface DocumentFile {
  document?: DocumentNode;
}

interface TrustedDocument {
  operationName: string;
  /** SHA-256 of `text`, hex. */
  hash: string;
  text: string;
}

/**
 * The client's operations as they are executed: with the `__typename`s that Apollo's cache needs,
 * and without the directives that only Apollo reads. In order of their names.
 */
export function trustedDocuments(files: DocumentFile[]): TrustedDocument[] {
  const documents = files.flatMap(({ document }) => document ?? []);
  return Object.entries(separateOperations(concatAST(documents)))
    .map(([operationName, document]) => {
      const text = print(asExecuted(document));
      return { operationName, text, hash: createHash('sha256').update(text).digest('hex') };
    })
    .sort((a, b) => (a.operationName < b.operationName ? -1 : 1));
}

function asExecuted(document: DocumentNode): DocumentNode {
  const withTypenames = new InMemoryCache().transformDocument(document);
  return visit(withTypenames, {
    enter: (node) =>
      node.kind === Kind.DIRECTIVE && node.name.value === 'unmask' ? null : undefined,
  });
}
