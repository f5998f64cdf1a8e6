import { connectTo, type TestKontor } from './kontor.ts';
import { type ServerProcess, startServerProcess } from './serverProcess.ts';

/** Kontor as its own process. */
export interface KontorProcess extends Omit<TestKontor, 'stop'>, ServerProcess {}

/** Starts the gateway, with the subgraphs that the environment does not place elsewhere. */
export async function startKontorProcess(env: Record<string, string>): Promise<KontorProcess> {
  const server = await startServerProcess('gateway/src/main.ts', env);
  return { ...connectTo(server.url, env.DATABASE_URL ?? ''), ...server };
}
