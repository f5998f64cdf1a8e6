import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deriveKey } from '@kontor/kit/config.ts';
import type { Signal } from '@kontor/kit/live.ts';
import type { Runtime } from '@kontor/kit/runtime.ts';
import { StartupError } from '@kontor/kit/startupError.ts';
import type { Logger } from 'pino';
import { seedDemoOnce } from './demo.ts';
import { registerFiles } from './files/filesRoute.ts';
import { knownFiles } from './files/knownFiles.ts';
import { registerMedia } from './files/mediaRoute.ts';
import { createGateway, subgraphNamed } from './gateway.ts';
import { registerHealth } from './http/health.ts';
import { registerPages } from './http/pagesRoute.ts';
import { registerSchema } from './http/schemaRoute.ts';
import { type Installation, openInstallation } from './installation.ts';
import { LIMITS, type Limits, withRates } from './limits/limits.ts';
import { paymentCalls } from './payments/paymentCalls.ts';
import { registerSandbox } from './payments/sandboxRoutes.ts';
import { registerWebhooks } from './payments/webhookRoute.ts';
import { listenOnce } from './ports.ts';
import { type Environment, readSettings } from './settings.ts';
import { registerShowcase } from './showcase/showcaseRoutes.ts';

export interface KontorOptions {
  /** As the process' environment; PORT "0" takes any free port. */
  env?: Environment;
  logger?: Logger;
  /** When the client and the explorer are there to be served; by default they are, or are not at all. */
  pagesBuilt?: Promise<unknown>;
  /** Other bounds than the usual, for measurements and tests. */
  limits?: Limits;
  /** JSON file of documents in place of the web client's own, for measurements. */
  trustedDocuments?: string;
  /** Loads the demo company into a new database; by default unless in production. */
  seed?: boolean;
}

export interface Kontor {
  url: string;
  installation: Installation;
  /** Answers what was asked, closes sockets as going away, then stops subgraphs and database. */
  stop(): Promise<void>;
}

const SUPERGRAPH = new URL('../supergraph.graphql', import.meta.url);
const TRUSTED_DOCUMENTS = new URL('../../client/src/gql/persisted-documents.json', import.meta.url);

const PAGES = {
  client: fileURLToPath(new URL('../../client/dist', import.meta.url)),
  explorer: fileURLToPath(new URL('../dist/explorer', import.meta.url)),
};

/** All of Kontor in this process: database, subgraphs, gateway, client. */
export async function startKontor(options: KontorOptions = {}): Promise<Kontor> {
  const { env = process.env } = options;
  const settings = readSettings(env);
  await assertPortIsFree(settings.port, settings.host);
  await using opened = new AsyncDisposableStack();

  const installation = await openInstallation(env, options);
  opened.defer(() => installation.stop());
  const { runtime, secret, subgraphs } = installation;
  const limits = withRates(options.limits ?? LIMITS, settings.rateFactor);
  const isSeeding = options.seed ?? !settings.production;
  if (isSeeding && runtime.hosted.length > 0) await seedDemoOnce(runtime);
  // Asked for before the start, which opens the connection that it comes by.
  const changes = installation.hasDatabase ? identityChanges(runtime) : undefined;
  runtime.start();

  const gateway = await createGateway({
    supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'),
    subgraphs,
    secret,
    tokens: runtime.tokens,
    logger: runtime.logger.child({ part: 'gateway' }),
    trustedDocuments: options.trustedDocuments ?? TRUSTED_DOCUMENTS,
    identityChanges: changes,
    limits,
    adhocSessions: settings.adhocSessions,
    guestScopes: settings.isShowcaseOpen ? ['catalog:read'] : [],
    trustProxy: settings.trustProxy,
  });
  opened.defer(() => gateway.stop());
  registerHealth(gateway, runtime);
  registerSchema(gateway);
  await registerFiles(gateway.app, {
    ...gateway,
    files: knownFiles(subgraphNamed(subgraphs, 'documents'), subgraphNamed(subgraphs, 'catalog')),
    store: runtime.files,
    uploadBytes: limits.uploadBytes,
    importBytes: limits.importBytes,
  });
  const calls = paymentCalls(subgraphNamed(subgraphs, 'pricing'), runtime.tokens);
  const { reception } = gateway;
  await registerWebhooks(gateway.app, { reception, calls });
  if (runtime.config.simulated.has('payments')) {
    await registerSandbox(gateway.app, { reception, calls });
  }
  registerMedia(gateway.app, { store: runtime.files, key: deriveKey(secret, 'media') });
  registerShowcase(gateway.app, {
    reception,
    catalog: subgraphNamed(subgraphs, 'catalog'),
    store: runtime.files,
    client: PAGES.client,
    origin: new URL(runtime.config.publicUrl).origin,
    isOpen: settings.isShowcaseOpen,
  });
  await options.pagesBuilt;
  await registerPages(gateway.app, PAGES);
  const url = await listen(gateway.app, settings);
  opened.defer(() => runtime.beginStop());

  const parts = opened.move();
  return { url, installation, stop: () => parts.disposeAsync() };
}

/** Told by the database, whichever process changed them; without it rights are asked every few seconds. */
function identityChanges(runtime: Runtime): AsyncIterable<Signal> {
  const types = ['session.ended', 'session.changed', 'apiKey.revoked'];
  types.push('membership.changed', 'organization.changed', 'contract.changed');
  return runtime.databaseOf('accounts').hub.of('accounts').signals({ types });
}

async function listen(
  app: { listen(at: { port: number; host: string }): Promise<string> },
  { port, host }: { port: number; host: string },
): Promise<string> {
  const address = new URL(await app.listen({ port, host }));
  // Where all addresses are listened on, this one is for people.
  if (host === 'localhost' || host === '0.0.0.0' || host === '::') address.hostname = 'localhost';
  return address.origin;
}

/** Before anything else is started, so that a second start disturbs nothing of the first. */
async function assertPortIsFree(port: number, host: string): Promise<void> {
  if (port === 0) return;
  try {
    await listenOnce(port, host === 'localhost' ? '127.0.0.1' : host);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    throw new StartupError(
      reason === 'EADDRINUSE'
        ? `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
        : `Port ${port} on ${host} can't be listened on (${reason}). Choose another: PORT=4000 HOST=localhost npm start`,
    );
  }
}
