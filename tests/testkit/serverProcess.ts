import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** A part of Kontor as a process of its own, which may be killed at any moment and started again. */
export interface ServerProcess {
  url: string;
  pid: number;
  /** As a power cut: no chance to finish anything. */
  kill(): Promise<void>;
  /** As an operator does; answers the exit code. */
  stop(): Promise<number | null>;
}

export interface EndedProcess {
  code: number | null;
  output: string;
}

/** Runs a file of the repository and resolves when it is ready to serve; PORT "0" takes any free port. */
export async function startServerProcess(
  file: string,
  env: Record<string, string>,
): Promise<ServerProcess> {
  const port = env.PORT === '0' ? String(await freePort()) : (env.PORT ?? '4000');
  const child = run(file, { ...env, PORT: port });
  const url = `http://127.0.0.1:${port}`;
  await ready(child, url);
  const exited = once(child, 'exit');
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    const [code] = await exited;
    return code as number | null;
  };
  return {
    url,
    pid: child.pid ?? 0,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

/** Runs a file that is expected to end by itself. */
export async function runToEnd(
  file: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<EndedProcess> {
  const child = run(file, env, args);
  const output = outputOf(child);
  const [code] = await once(child, 'close');
  return { code, output: output() };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (!address || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

function run(
  file: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): ChildProcess {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: REPOSITORY,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A test that ends early leaves nothing running.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

function outputOf({ stdout, stderr }: ChildProcess): () => string {
  let output = '';
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (text) => {
      output += text;
    });
  }
  return () => output;
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  const output = outputOf(child);
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (child.exitCode !== null) throw new Error(`It did not start:\n${output()}`);
    const response = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`It was not ready in time:\n${output()}`);
}
