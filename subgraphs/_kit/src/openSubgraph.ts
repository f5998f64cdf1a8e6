import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { deriveKey } from './config.ts';
import { consumeOnce } from './consumers.ts';
import { createBaseContext } from './context.ts';
import { HOUSEKEEPING, keepHouse } from './housekeeping.ts';
import { newId } from './ids.ts';
import { taskName } from './jobs.ts';
import { migrate } from './migrate.ts';
import { openOrm } from './orm.ts';
import { Relay } from './relay.ts';
import type { Runtime } from './runtime.ts';
import { buildSchemaOf } from './schema.ts';
import type {
  EventConsumer,
  FileImportInput,
  ImportReport,
  RequestContext,
  RunningSubgraph,
  SubgraphDefinition,
} from './subgraph.ts';
import { SubgraphExecutor } from './subgraphExecutor.ts';
import { serviceViewer, type Viewer } from './viewer.ts';

/** A subgraph that runs in this process. */
export interface HostedSubgraph extends RunningSubgraph {
  schema: GraphQLSchema;
  /** A context outside any request: for scripts, seeding and tests. */
  createContext(viewer?: Viewer): RequestContext;
  /** Loads the demo company's part; changes nothing the second time. */
  seedDemo(): Promise<void>;
  /** Kinds of files that this subgraph can import. */
  importKinds: readonly string[];
  import(kind: string, input: FileImportInput): Promise<ImportReport>;
  /** True when its database answers. */
  isReady(): Promise<boolean>;
  /** Begins to relay events and to warm up; called by the runtime when all subgraphs are open. */
  start(): void;
}

/**
 * Brings a subgraph up inside this process: database schema migrated, consumers and jobs known,
 * operations answered. Events and jobs begin to flow with `runtime.start()`.
 */
export async function openSubgraph<Ctx extends RequestContext>(
  definition: SubgraphDefinition<Ctx>,
  runtime: Runtime,
): Promise<HostedSubgraph> {
  const { name } = definition;
  const logger = runtime.logger.child({ subgraph: name });
  const url = runtime.config.databaseUrl(name);
  const database = runtime.databaseOf(name);
  const orm = openOrm({
    name,
    entities: definition.orm.entities,
    url,
    poolSize: runtime.config.poolSize,
    logger,
  });
  await database.prepare();
  await migrate({ name, migrations: definition.orm.migrations, url, orm, logger });

  const parts = {
    subgraph: name,
    orm,
    live: database.hub.of(name),
    files: runtime.files,
    mailer: runtime.mailer,
    publicUrl: runtime.config.publicUrl,
    directory: runtime.directory,
    tokens: runtime.tokens,
    keyFor: (purpose: string) => deriveKey(runtime.config.secret, purpose),
    isSimulated: (part: string) => runtime.config.simulated.has(part),
    now: runtime.now,
    logger,
  };
  const contextOf = (viewer: Viewer, request = { requestId: newId() }): Ctx =>
    definition.createContext(createBaseContext(parts, viewer, request));
  const ownContext = () => contextOf(serviceViewer(name));

  const bus = await runtime.bus();
  const consumers = consumersOf(definition, runtime.config.simulated);
  await bus.subscribe(name, Object.keys(consumers));
  bus.consume(name, async (event) => {
    const consumer = consumers[event.type];
    if (consumer) await consumeOnce(event, consumer, ownContext());
  });

  const { runner } = database;
  for (const [job, perform] of Object.entries(definition.jobs ?? {})) {
    runner.addTask(taskName(name, job), (payload) => perform(payload as never, ownContext()));
  }
  runner.addTask(taskName(name, HOUSEKEEPING.job), () => keepHouse(ownContext().em));
  for (const { job, pattern } of [HOUSEKEEPING, ...(definition.cron ?? [])]) {
    runner.addCron({ task: taskName(name, job), pattern });
  }

  const relay = new Relay({ subgraph: name, orm, bus, logger });
  database.onEvents(name, () => relay.wake());

  const schema = buildSchemaOf(definition);
  const executor = new SubgraphExecutor({
    name,
    schema,
    tokens: runtime.tokens,
    createContext: contextOf,
    logger,
    onAnswered: (seconds, hasErrors) => runtime.metrics.answered(name, seconds, hasErrors),
  });

  let isStopping = false;
  const warmUp = async () => {
    try {
      await definition.warmUp?.(ownContext());
    } catch (error) {
      if (!isStopping) logger.warn({ err: error }, 'not warmed up');
    }
  };

  const hosted: HostedSubgraph = {
    name,
    schema,
    execute: (request) => executor.execute(request),
    subscribe: (request) => executor.subscribe(request),
    createContext: (viewer = serviceViewer(name)) => contextOf(viewer),
    seedDemo: async () => definition.seedDemo?.(ownContext()),
    importKinds: Object.keys(definition.imports ?? {}),
    async import(kind, input) {
      const importFile = definition.imports?.[kind];
      if (!importFile)
        throw new Error(`The subgraph "${name}" imports no files of kind "${kind}".`);
      return importFile(input, ownContext);
    },
    isReady: () => answers(orm),
    start() {
      relay.start();
      void warmUp();
    },
    async stop() {
      isStopping = true;
      await executor.idle();
      await relay.stop();
      await orm.close();
    },
  };
  runtime.host(hosted);
  return hosted;
}

/** Its own, and those of the parts of the outside world that are simulated here. */
function consumersOf<Ctx extends RequestContext>(
  { consumers, simulators = {} }: SubgraphDefinition<Ctx>,
  simulated: ReadonlySet<string>,
): Record<string, EventConsumer<Ctx>> {
  const playing = Object.entries(simulators).filter(([part]) => simulated.has(part));
  return Object.assign({}, consumers, ...playing.map(([, played]) => played));
}

async function answers(orm: MikroORM): Promise<boolean> {
  try {
    await orm.em.fork().execute('select 1');
    return true;
  } catch {
    return false;
  }
}
