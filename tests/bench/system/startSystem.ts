import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SUBGRAPH_NAMES } from '../../../gateway/src/subgraphs.ts';
import { freePort } from '../../testkit/serverProcess.ts';
import { DOCUMENTS_FILE } from '../load/documents.ts';
import type { Samples } from '../load/samples.ts';
import type { CatalogueCall, IndexFigures, Statement } from './catalogueCommands.ts';
import type { Command, DirectLoad } from './server.ts';
import { systemEnvironment } from './systemEnvironment.ts';

/** How a system is run. */
export interface SystemVariant {
  name: string;
  /** Each subgraph in a process of its own. */
  isRemote: boolean;
  env: Record<string, string>;
  /** The checkout whose code is run; this one by default. */
  root?: string;
}

/** A running Kontor that may be loaded. */
export interface System {
  url: string;
  databaseUrl: string;
  /** Of all its processes but the database's. */
  pids: number[];
  /** Loads the subgraphs in it with the catalogue page, past the gateway. */
  loadDirectly(load: DirectLoad): Promise<Samples>;
  /** The same with questions of the catalogue alone. */
  loadCatalogue(call: CatalogueCall): Promise<Samples>;
  /** What the catalogue asks of the database to answer once. */
  traceCatalogue(call: CatalogueCall): Promise<Statement[]>;
  measureIndex(): Promise<IndexFigures>;
  stop(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export async function startSystem(
  variant: SystemVariant,
  databaseUrl: string,
  profile?: string,
): Promise<System> {
  await using started = new AsyncDisposableStack();
  const execArgv = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  const children: ChildProcess[] = [];
  const start = async (program: string, args: string[], env: Record<string, string>) => {
    const child = fork(join(variant.root ?? ROOT, 'tests/bench/system', program), args, {
      env: { ...process.env, ...env },
      execArgv,
      // Logs are written as in production, and thrown away.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    started.defer(() => end(child));
    children.push(child);
    return { child, message: await firstMessage(child) };
  };

  const env: Record<string, string> = {
    ...systemEnvironment(databaseUrl),
    BENCH_DOCUMENTS: DOCUMENTS_FILE,
    ...variant.env,
    ...(variant.isRemote && (await addresses())),
  };
  if (variant.isRemote) {
    await Promise.all(
      SUBGRAPH_NAMES.map((name) => {
        const { port } = new URL(env[addressVariable(name)] ?? '');
        return start('subgraph.ts', [name], { ...env, PORT: port });
      }),
    );
  }
  const server = await start('server.ts', [], env);
  const { url } = server.message as { url: string };
  const tell = <Answer>(command: Command) => {
    server.child.send(command);
    return firstMessage(server.child) as Promise<Answer>;
  };

  const parts = started.move();
  return {
    url,
    databaseUrl,
    pids: children.flatMap(({ pid }) => pid ?? []),
    loadDirectly: (load) => tell<Samples>({ does: 'load page', load }),
    loadCatalogue: (call) => tell<Samples>({ does: 'load catalogue', call }),
    traceCatalogue: (call) => tell<Statement[]>({ does: 'trace catalogue', call }),
    measureIndex: () => tell<IndexFigures>({ does: 'measure index' }),
    stop: () => parts.disposeAsync(),
  };
}

const addressVariable = (subgraph: string) => `SUBGRAPH_URL_${subgraph.toUpperCase()}`;

async function addresses(): Promise<Record<string, string>> {
  const entries = SUBGRAPH_NAMES.map(async (name) => [
    addressVariable(name),
    `http://127.0.0.1:${await freePort()}/`,
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Throws when the process ends instead of saying something. */
async function firstMessage(child: ChildProcess): Promise<unknown> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([message]) => message),
      once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`A process of the system ended with ${code}; see above.`);
      }),
    ]);
  } finally {
    settled.abort();
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exited;
  clearTimeout(timer);
}
