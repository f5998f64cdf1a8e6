import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { EntityManager, EntitySchema } from '@mikro-orm/postgresql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { FileStore } from './files.ts';
import type { JobQueue } from './jobs.ts';
import type { LiveSignals } from './live.ts';
import type { Mailer } from './mail.ts';
import type { EventEnvelope, EventRecorder } from './outbox.ts';
import type { Viewer } from './viewer.ts';

/**
 * All that a subgraph is, as one value. Start-up, migrations, access rules, events, jobs and
 * health are derived from it, so that one subgraph more costs one folder.
 */
export interface SubgraphDefinition<Ctx extends RequestContext = RequestContext> {
  /** Also the name of its database schema. */
  name: string;
  /** The `schema.graphql` files of its modules; the kit adds the shared SDL. */
  typeDefs: DocumentNode[];
  resolvers: SubgraphResolvers;
  orm: { entities: EntitySchema[]; migrations: string };
  /** Adds the subgraph's own loaders and services to what every request has. */
  createContext(base: RequestContext): Ctx;
  /** What is better done before the first request than in it; requests don't wait for it. */
  warmUp?(ctx: Ctx): Promise<void>;
  /** Events of any subgraph that this one acts on, by type; each is called at least once, in order per key. */
  consumers?: Record<string, EventConsumer<Ctx>>;
  /** Consumers that play a part of the outside world, by that part (`erp`, …); only where it is simulated. */
  simulators?: Record<string, Record<string, EventConsumer<Ctx>>>;
  /** Durable jobs by name (retried with backoff), and the ones that a clock starts. */
  jobs?: Record<string, JobHandler<Ctx>>;
  cron?: CronEntry[];
  /** What `npm run import -- KIND FILE` does for each kind this subgraph takes. */
  imports?: Record<string, FileImport<Ctx>>;
  /** Loads the demo company's part; called in one go after migration, must change nothing the second time. */
  seedDemo?(ctx: Ctx): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: a resolver's own types come from codegen; here they are only carried
export type SubgraphResolvers = Record<string, any>;

/** What every resolver, consumer and job of every subgraph has. A subgraph extends it with its own loaders. */
export interface RequestContext {
  /** Forked for this request; tenant-owned entities are filtered by the viewer's organization unless the viewer is staff or a service. */
  em: EntityManager;
  viewer: Viewer;
  /** Facts of the HTTP request that are not identity: for lock-out, cookies and the audit log. */
  request: RequestFacts;
  /** Writes an event into the outbox, in the transaction of `em`. */
  events: EventRecorder;
  jobs: JobQueue;
  live: LiveSignals;
  files: FileStore;
  mailer: Mailer;
  /** Address of the portal for people, without a slash at the end. */
  publicUrl: string;
  /** Calls another subgraph as this service, in process or remote (architecture, rule 3). */
  call: CallSubgraph;
  /** A key of this installation for one purpose, derived from its secret. */
  keyFor(purpose: string): Uint8Array;
  /** True where this part of the outside world (`erp`, `warehouse`, `carrier`, …) is played, as in the demo. */
  isSimulated(part: string): boolean;
  now(): Date;
  logger: Logger;
}

export interface RequestFacts {
  requestId: string;
  ip?: string;
  userAgent?: string;
  /** True when the operation came by the id of one of the web client's own documents. */
  trustedDocument?: boolean;
  /** Only for accounts: the refresh token of the HttpOnly cookie. */
  refreshToken?: string;
  /** Accounts puts here what the gateway is to set as the refresh cookie; null clears it. */
  setRefreshToken?(token: string | null, expiresAt?: Date): void;
}

/**
 * `onBehalfOf` narrows the callee's tenant filter to one organization, without it the service sees
 * all; `contractId` is the contract of that organization whose assortment and prices are meant.
 */
export type CallSubgraph = <Data, Variables extends Record<string, unknown>>(
  subgraph: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options?: { onBehalfOf?: string; contractId?: string | null },
) => Promise<Data>;

export type EventConsumer<Ctx> = (event: EventEnvelope, ctx: Ctx) => Promise<void>;
export type JobHandler<Ctx> = (payload: never, ctx: Ctx) => Promise<void>;

export interface CronEntry {
  job: string;
  /** Five fields, UTC. */
  pattern: string;
}

export type FileImport<Ctx> = (input: FileImportInput, ctx: () => Ctx) => Promise<ImportReport>;

export interface FileImportInput {
  path: string;
  /** Command line flags: mapping, delimiter, list name, … */
  options: Record<string, string>;
  progress(done: number): void;
}

export interface ImportReport {
  created: number;
  changed: number;
  unchanged: number;
  /** The first hundred that were found, in the order of the file. */
  wrong: Array<{ row: number; reason: string }>;
  /** All wrong rows. */
  wrongCount: number;
  /** Where all of them were written to; absent where there are none, or it could not be written. */
  wrongFile?: string;
  /** What else a person should know. */
  note?: string;
}

/** One operation asked of a subgraph, by the gateway or by another subgraph. */
export interface SubgraphRequest {
  query: string;
  /** The parsed form, where the caller has it: saves parsing in process. */
  document?: DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string;
  /** Signed by the gateway or a service; carries the viewer (see viewer.ts). */
  viewerToken: string;
  request: RequestFacts;
}

/** A subgraph as its callers see it; the same whether in this process or behind an address. */
export interface RunningSubgraph {
  name: string;
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  subscribe(
    request: SubgraphRequest,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
  stop(): Promise<void>;
}
