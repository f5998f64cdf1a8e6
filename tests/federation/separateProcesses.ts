import { demoEnvironment } from '../testkit/demoDatabase.ts';
import { type KontorProcess, startKontorProcess } from '../testkit/kontorProcess.ts';
import { freePort, type ServerProcess, startServerProcess } from '../testkit/serverProcess.ts';

/** All but documents, which stays in the gateway's process: both ways of running at once. */
const SEPARATE = ['accounts', 'catalog', 'pricing', 'orders', 'logistics'] as const;

export type SeparateSubgraph = (typeof SEPARATE)[number];

/** A gateway, and subgraphs that it reaches over the network. */
export interface SeparateProcesses {
  kontor: KontorProcess;
  /** The gateway's environment. */
  env: Record<string, string>;
  urlOf(name: SeparateSubgraph): string;
  kill(name: SeparateSubgraph): Promise<void>;
  /** Starts a killed one again, at the same address. */
  startAgain(name: SeparateSubgraph): Promise<void>;
  stop(): Promise<void>;
}

export async function startSeparateProcesses(): Promise<SeparateProcesses> {
  const own = await demoEnvironment();
  const ports = new Map<SeparateSubgraph, string>();
  for (const name of SEPARATE) ports.set(name, String(await freePort()));
  const addresses = [...ports].map(([name, port]) => [
    `SUBGRAPH_URL_${name.toUpperCase()}`,
    `http://127.0.0.1:${port}`,
  ]);
  const env: Record<string, string> = {
    ...own,
    ...Object.fromEntries(addresses),
    KONTOR_RATE_FACTOR: '100',
  };

  const running = new Map<SeparateSubgraph, ServerProcess>();
  const start = async (name: SeparateSubgraph) => {
    const PORT = ports.get(name) ?? '';
    running.set(name, await startServerProcess(`subgraphs/${name}/src/main.ts`, { ...env, PORT }));
  };
  await Promise.all(SEPARATE.map(start));
  const kontor = await startKontorProcess(env);

  return {
    kontor,
    env,
    urlOf: (name) => `http://127.0.0.1:${ports.get(name)}`,
    kill: async (name) => running.get(name)?.kill(),
    startAgain: start,
    async stop() {
      await Promise.all([kontor, ...running.values()].map((each) => each.stop()));
    },
  };
}
