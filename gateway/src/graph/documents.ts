import { createHash } from 'node:crypto';
import type { QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { BoundedCache } from '../boundedCache.ts';
import { refusal } from '../errors.ts';
import type { DocumentLimits } from '../limits/limits.ts';
import { refuseBrokenLiterals } from './brokenText.ts';
import { brokenLimit, type DocumentShape, documentShape } from './documentShape.ts';
import type { ResponseShapes } from './responseShapes.ts';

/** A document that was parsed, found within bounds and validated. */
export interface PreparedDocument {
  hash: string;
  source: string;
  document: DocumentNode;
  shape: DocumentShape;
  operations: readonly Operation[];
}

/** One operation of a prepared document; its plan and shapes are added when it is first executed. */
export interface Operation {
  document: PreparedDocument;
  definition: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  plan?: QueryPlan;
  shapes?: ResponseShapes;
}

/** Documents by their text, parsed and validated once. */
export interface Documents {
  /** Throws what is wrong with the text, or COST_LIMIT when it is larger than allowed. */
  prepare(source: string, limits?: DocumentLimits): PreparedDocument;
  /** What `prepare` made of the text with this SHA-256 (hex). */
  prepared(hash: string): PreparedDocument | undefined;
}

/** Thrown by `prepare`: all that validation found. */
export class InvalidDocument extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The document is not valid.');
    this.errors = errors;
  }
}

export function createDocuments(schema: GraphQLSchema, keep: number): Documents {
  const cache = new BoundedCache<string, PreparedDocument>(keep);
  return {
    prepare(source, limits) {
      const hash = createHash('sha256').update(source).digest('hex');
      const known = cache.get(hash);
      if (known) {
        assertWithin(limits, known.shape);
        return known;
      }
      const document = parseText(source, limits?.tokens);
      const shape = documentShape(document);
      // Before validation, whose time grows faster than the text.
      assertWithin(limits, shape);
      refuseBrokenLiterals(document);
      // No suggestions: the text is checked against the whole schema, of which the viewer may see a part.
      const errors = validate(schema, document, specifiedRules, {
        maxErrors: 20,
        hideSuggestions: true,
      });
      if (errors.length > 0) throw new InvalidDocument(errors);
      const prepared = describe({ hash, source, document, shape });
      cache.set(hash, prepared);
      return prepared;
    },
    prepared: (hash) => cache.get(hash),
  };
}

/** The operation that is meant: the named one, or the only one. */
export function chooseOperation(document: PreparedDocument, name?: string | null): Operation {
  const [only, another] = document.operations;
  if (!name && only && !another) return only;
  const named = document.operations.find(({ definition }) => definition.name?.value === name);
  if (named) return named;
  throw refusal(
    'BAD_USER_INPUT',
    name
      ? `The document has no operation named "${name}".`
      : 'The document must have one operation, or `operationName` must name one of them.',
  );
}

function assertWithin(limits: DocumentLimits | undefined, shape: DocumentShape): void {
  const broken = limits && brokenLimit(shape, limits);
  if (broken) throw refusal('COST_LIMIT', broken);
}

function parseText(source: string, maxTokens: number | undefined): DocumentNode {
  try {
    return parse(source, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const isTooLong = error.message.includes('tokens. Parsing aborted');
    if (isTooLong) {
      throw refusal('COST_LIMIT', `The document is too large: the limit is ${maxTokens} tokens.`);
    }
    throw new InvalidDocument([error]);
  }
}

function describe(read: Omit<PreparedDocument, 'operations'>): PreparedDocument {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  const definitions: OperationDefinitionNode[] = [];
  for (const definition of read.document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind === Kind.OPERATION_DEFINITION) definitions.push(definition);
  }
  const operations: Operation[] = [];
  const prepared: PreparedDocument = { ...read, operations };
  for (const definition of definitions) {
    operations.push({ document: prepared, definition, fragments });
  }
  return prepared;
}
