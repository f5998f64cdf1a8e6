import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';

const CACHED_DOCUMENTS = 1000;

export type PreparedDocument = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/** Parses and validates each operation text once; the least recently used are forgotten. */
export class DocumentCache {
  readonly #schema: GraphQLSchema;
  readonly #prepared = new Map<string, PreparedDocument>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Throws a GraphQLError for text that is not GraphQL. */
  prepare(query: string, parsed?: DocumentNode): PreparedDocument {
    const known = this.#prepared.get(query);
    if (known) {
      this.#prepared.delete(query);
      this.#prepared.set(query, known);
      return known;
    }
    const document = parsed ?? parse(query);
    const errors = validate(this.#schema, document);
    const prepared = errors.length > 0 ? { errors } : { document };
    if (this.#prepared.size >= CACHED_DOCUMENTS) {
      const oldest = this.#prepared.keys().next();
      if (!oldest.done) this.#prepared.delete(oldest.value);
    }
    this.#prepared.set(query, prepared);
    return prepared;
  }
}
