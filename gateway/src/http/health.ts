import { readinessOf } from '@kontor/kit/health.ts';
import type { Runtime } from '@kontor/kit/runtime.ts';
import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import { ANONYMOUS } from '@kontor/kit/viewer.ts';
import { Registry } from 'prom-client';
import type { Gateway } from '../gateway.ts';

const ANSWER_WITHIN_MS = 2_000;

/**
 * `/health/live`: the process runs. `/health/ready`: it can do its own work; subgraphs elsewhere that
 * don't answer are shown, but a gateway that went out of service for one would take all others along.
 * `/metrics`: for Prometheus.
 */
export function registerHealth({ app, metrics }: Gateway, runtime: Runtime): void {
  app.get('/health/live', async () => ({ isAlive: true }));

  app.get('/health/ready', async (_request, reply) => {
    const hosted = await readinessOf(runtime);
    const remote = [...runtime.config.subgraphUrls.keys()].flatMap(
      (name) => runtime.directory.get(name) ?? [],
    );
    const answers = await Promise.all(
      remote.map(
        async (each) => [`subgraph ${each.name}`, await isAnswering(each, runtime)] as const,
      ),
    );
    const { isReady } = hosted;
    const checks = { ...hosted.checks, ...Object.fromEntries(answers) };
    return reply.code(isReady ? 200 : 503).send({ isReady, checks });
  });

  const registry = Registry.merge([runtime.metrics.registry, metrics.registry]);
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}

async function isAnswering(subgraph: RunningSubgraph, { tokens }: Runtime): Promise<boolean> {
  const asked = subgraph.execute({
    query: '{ __typename }',
    viewerToken: tokens.sign(ANONYMOUS),
    request: { requestId: 'readiness' },
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN_MS, false);
  });
  const answer = await Promise.race([asked.catch(() => false as const), tooLate]);
  clearTimeout(timer);
  return answer !== false && !answer.errors;
}
