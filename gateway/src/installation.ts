import { readConfig } from '@kontor/kit/config.ts';
import { createLogger } from '@kontor/kit/logger.ts';
import { remoteSubgraph } from '@kontor/kit/remoteSubgraph.ts';
import { Runtime } from '@kontor/kit/runtime.ts';
import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import type { Logger } from 'pino';
import { installationSecret, openDataFolder } from './dataFolder.ts';
import { startEmbeddedPostgres } from './postgres/embeddedPostgres.ts';
import { type Environment, readSettings } from './settings.ts';
import { openHere, SUBGRAPH_NAMES, type SubgraphName } from './subgraphs.ts';

/** The parts below the gateway: database, subgraphs, and what they share in this process. */
export interface Installation {
  runtime: Runtime;
  secret: string;
  /** In the order in which they are seeded. */
  subgraphs: readonly RunningSubgraph[];
  /** False for a gateway over remote subgraphs that was given none. */
  hasDatabase: boolean;
  stop(): Promise<void>;
}

/**
 * Opens data folder, database (its own, unless DATABASE_URL names one) and subgraphs, with their
 * schemas migrated. Events and jobs flow after `runtime.start()`. What was opened is closed again
 * when a part fails.
 */
export async function openInstallation(
  env: Environment,
  options: { logger?: Logger } = {},
): Promise<Installation> {
  const settings = readSettings(env);
  const logger = options.logger ?? createLogger(env.LOG_LEVEL || 'info');
  await using opened = new AsyncDisposableStack();

  const dataFolder = await openDataFolder(settings.dataFolder);
  const secret = env.KONTOR_SECRET || (await installationSecret(dataFolder));
  // The gateway's port is its own; a subgraph listens only where it is a process of its own.
  const parts = {
    ...env,
    PORT: undefined,
    KONTOR_PUBLIC_URL: env.KONTOR_PUBLIC_URL || `http://localhost:${settings.port || 4000}`,
    KONTOR_SECRET: secret,
    KONTOR_DATA: dataFolder,
  };
  const { subgraphUrls } = readConfig(parts);
  const isHosting = SUBGRAPH_NAMES.some((name) => !subgraphUrls.has(name));
  let databaseUrl = settings.databaseUrl;
  if (!databaseUrl && isHosting) {
    const postgres = await startEmbeddedPostgres(dataFolder, logger);
    opened.defer(() => postgres.stop());
    databaseUrl = postgres.url;
  }

  const config = readConfig({ ...parts, DATABASE_URL: databaseUrl });
  const runtime = new Runtime({ config, logger });
  opened.defer(() => runtime.stop());
  const subgraphs = await openAll(runtime);

  const running = opened.move();
  const hasDatabase = databaseUrl !== undefined;
  return { runtime, secret, subgraphs, hasDatabase, stop: () => running.disposeAsync() };
}

/** At once, which the start is quicker for; a failure waits for the others, so that all can be closed. */
async function openAll(runtime: Runtime): Promise<RunningSubgraph[]> {
  const opening = await Promise.allSettled(SUBGRAPH_NAMES.map((name) => open(name, runtime)));
  return opening.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}

async function open(name: SubgraphName, runtime: Runtime): Promise<RunningSubgraph> {
  const url = runtime.config.subgraphUrls.get(name);
  if (!url) return openHere(name, runtime);
  const remote = remoteSubgraph(name, url, runtime.tokens);
  runtime.addRemote(remote);
  return remote;
}
