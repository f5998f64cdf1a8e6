import { TransactionContext } from '@mikro-orm/core';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { Logger } from 'pino';
import { DocumentCache } from './documentCache.ts';
import { toPublicError } from './errors.ts';
import { asRequest } from './statements.ts';
import type { RequestContext, RequestFacts, RunningSubgraph, SubgraphRequest } from './subgraph.ts';
import type { Viewer, ViewerTokens } from './viewer.ts';

export interface SubgraphExecution {
  name: string;
  schema: GraphQLSchema;
  tokens: ViewerTokens;
  createContext(viewer: Viewer, request: RequestFacts): RequestContext;
  logger: Logger;
  /** Told of every operation that was answered. */
  onAnswered(seconds: number, hasErrors: boolean): void;
}

/** Executes operations of one subgraph in this process: no HTTP, no JSON text. */
export class SubgraphExecutor implements Pick<RunningSubgraph, 'execute' | 'subscribe'> {
  readonly #subgraph: SubgraphExecution;
  readonly #documents: DocumentCache;
  #running = 0;
  #whenIdle: () => void = () => undefined;

  constructor(subgraph: SubgraphExecution) {
    this.#subgraph = subgraph;
    this.#documents = new DocumentCache(subgraph.schema);
  }

  async execute(request: SubgraphRequest): Promise<ExecutionResult> {
    this.#running++;
    const startedAt = performance.now();
    let hasErrors = true;
    try {
      const cookie: RefreshCookie = {};
      const operation = this.#open(request, this.#verify(request), cookie);
      const result = await run(operation, () => execute(operation));
      hasErrors = result.errors !== undefined;
      return this.#answer(result, request, cookie);
    } catch (error) {
      return this.#refuse(error, request);
    } finally {
      this.#running--;
      this.#subgraph.onAnswered((performance.now() - startedAt) / 1000, hasErrors);
      if (this.#running === 0) this.#whenIdle();
    }
  }

  async subscribe(
    request: SubgraphRequest,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    try {
      const viewer = this.#verify(request);
      const operation = this.#open(request, viewer);
      const source = await run(operation, () => createSourceEventStream(operation));
      if (!(Symbol.asyncIterator in source)) return this.#answer(source, request);
      return this.#eachEvent(source, request, viewer);
    } catch (error) {
      return this.#refuse(error, request);
    }
  }

  /** Resolves when no operation is being executed. */
  async idle(): Promise<void> {
    if (this.#running === 0) return;
    await new Promise<void>((resolve) => {
      this.#whenIdle = resolve;
    });
  }

  /** Every event is executed with a context of its own: nothing loaded for an earlier one is stale. */
  #eachEvent(
    source: AsyncIterable<unknown>,
    request: SubgraphRequest,
    viewer: Viewer,
  ): AsyncIterableIterator<ExecutionResult> {
    const events = source[Symbol.asyncIterator]();
    const isOver = { value: undefined, done: true } as const;
    return {
      next: async () => {
        try {
          const event = await events.next();
          if (event.done) return isOver;
          const operation = { ...this.#open(request, viewer), rootValue: event.value };
          const result = await run(operation, () => execute(operation));
          return { value: this.#answer(result, request), done: false };
        } catch (error) {
          return { value: this.#refuse(error, request), done: false };
        }
      },
      return: async () => {
        await events.return?.();
        return isOver;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  #verify(request: SubgraphRequest): Viewer {
    return this.#subgraph.tokens.verify(request.viewerToken);
  }

  #open(request: SubgraphRequest, viewer: Viewer, cookie: RefreshCookie = {}): Operation {
    const prepared = this.#documents.prepare(request.query, request.document);
    if ('errors' in prepared) throw new InvalidOperation(prepared.errors);
    return {
      schema: this.#subgraph.schema,
      document: prepared.document,
      variableValues: request.variables ?? null,
      operationName: request.operationName ?? null,
      contextValue: this.#subgraph.createContext(viewer, {
        ...request.request,
        setRefreshToken: (token, expiresAt) => {
          cookie.setRefreshToken = { token, expiresAt: expiresAt?.toISOString() ?? null };
        },
      }),
    };
  }

  #answer(
    result: ExecutionResult,
    request: SubgraphRequest,
    cookie: RefreshCookie = {},
  ): ExecutionResult {
    const errors = result.errors?.map((error) => this.#toPublic(error, request));
    return {
      ...result,
      ...(errors && { errors }),
      ...(cookie.setRefreshToken && { extensions: { ...result.extensions, kontor: cookie } }),
    };
  }

  #refuse(error: unknown, request: SubgraphRequest): ExecutionResult {
    const errors = error instanceof InvalidOperation ? error.errors : [asGraphQLError(error)];
    return { errors: errors.map((each) => this.#toPublic(each, request)) };
  }

  #toPublic(error: GraphQLError, { request }: SubgraphRequest): GraphQLError {
    return toPublicError(error, request.requestId, this.#subgraph.logger);
  }
}

type Operation = ExecutionArgs & { contextValue: RequestContext };

/** In the answer's `extensions.kontor`: what the gateway is to set as the refresh cookie. */
interface RefreshCookie {
  setRefreshToken?: { token: string | null; expiresAt: string | null };
}

/** Keeps a call within the process out of its caller's transaction, as if it were in another process. */
function run<T>({ contextValue }: Operation, work: () => T): T {
  return TransactionContext.create(contextValue.em, () => asRequest(work));
}

class InvalidOperation extends Error {
  readonly errors: readonly GraphQLError[];
  constructor(errors: readonly GraphQLError[]) {
    super('invalid operation');
    this.errors = errors;
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
