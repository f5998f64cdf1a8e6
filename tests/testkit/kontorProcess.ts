import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { connectTo, type TestKontor } from './kontor.ts';

const MAIN = fileURLToPath(new URL('../../gateway/src/main.ts', import.meta.url));

/** Kontor as its own process, which may be killed at any moment and started again. */
export interface KontorProcess extends Omit<TestKontor, 'stop'> {
  pid: number;
  /** As a power cut: no chance to finish anything. */
  kill(): Promise<void>;
  /** As an operator does; answers the exit code. */
  stop(): Promise<number | null>;
}

/** Starts `main.ts` and resolves when it is ready to serve. */
export async function startKontorProcess(env: Record<string, string>): Promise<KontorProcess> {
  const port = env.PORT === '0' ? String(await freePort()) : (env.PORT ?? '4000');
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(child, url);
  const exited = once(child, 'exit');
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    const [code] = await exited;
    return code as number | null;
  };
  return {
    ...connectTo(url, env.DATABASE_URL ?? ''),
    pid: child.pid ?? 0,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  let output = '';
  child.stdout?.on('data', (text) => {
    output += text;
  });
  child.stderr?.on('data', (text) => {
    output += text;
  });
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (child.exitCode !== null) throw new Error(`Kontor did not start:\n${output}`);
    const response = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`Kontor was not ready in time:\n${output}`);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (!address || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
