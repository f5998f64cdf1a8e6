import { type DocumentNode, type GraphQLFormattedError, print } from 'graphql';
import { type ErrorCode, PublicError, unavailable } from './errors.ts';
import type { CallSubgraph, RunningSubgraph } from './subgraph.ts';
import { serviceViewer, type ViewerTokens } from './viewer.ts';

/** Every subgraph that this process can reach, hosted here or remote, by name. */
export type SubgraphDirectory = Map<string, RunningSubgraph>;

/** A call to another subgraph was answered with errors; `code` is the callee's. */
export class SubgraphCallError extends PublicError {
  readonly subgraph: string;
  readonly errors: readonly GraphQLFormattedError[];

  constructor(subgraph: string, errors: readonly GraphQLFormattedError[]) {
    const code = errors[0]?.extensions?.code as ErrorCode | undefined;
    super(code ?? 'INTERNAL_SERVER_ERROR', errors[0]?.message ?? 'No answer.', { subgraph });
    this.name = 'SubgraphCallError';
    this.subgraph = subgraph;
    this.errors = errors;
  }
}

/** Calls other subgraphs under the identity of the service `caller`. */
export function createCaller(
  directory: SubgraphDirectory,
  tokens: ViewerTokens,
  caller: string,
  requestId: string,
): CallSubgraph {
  return async (subgraph, document, variables, options = {}) => {
    const callee = directory.get(subgraph);
    if (!callee) throw unavailable(`The part "${subgraph}" is not running.`);
    const { data, errors } = await callee.execute({
      query: textOf(document),
      document,
      variables,
      viewerToken: tokens.sign(serviceViewer(caller, options.onBehalfOf, options.contractId)),
      request: { requestId },
    });
    if (errors && errors.length > 0) throw new SubgraphCallError(subgraph, errors);
    // The document's type says what the validated answer holds.
    return data as never;
  };
}

const texts = new WeakMap<DocumentNode, string>();

function textOf(document: DocumentNode): string {
  let text = texts.get(document);
  if (!text) {
    text = print(document);
    texts.set(document, text);
  }
  return text;
}
