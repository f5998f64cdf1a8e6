import { openSubgraph } from './openSubgraph.ts';
import { remoteSubgraph } from './remoteSubgraph.ts';
import { Runtime } from './runtime.ts';
import { serveSubgraph } from './serveSubgraph.ts';
import { StartupError, startOrExit } from './startupError.ts';
import { onStopSignal } from './stopSignals.ts';
import type { RequestContext, SubgraphDefinition } from './subgraph.ts';

/**
 * Runs one subgraph as its own process: on HOST and PORT, calling the others at SUBGRAPH_URL_…
 * Resolves when it is ready; a process that can't start says why and ends with exit code 1.
 */
export function startSubgraph<Ctx extends RequestContext>(
  definition: SubgraphDefinition<Ctx>,
): Promise<void> {
  return startOrExit(() => serve(definition));
}

async function serve<Ctx extends RequestContext>(
  definition: SubgraphDefinition<Ctx>,
): Promise<void> {
  const runtime = new Runtime();
  for (const [name, url] of runtime.config.subgraphUrls) {
    if (name !== definition.name) runtime.addRemote(remoteSubgraph(name, url, runtime.tokens));
  }
  const subgraph = await openSubgraph(definition, runtime);
  runtime.start();
  const { host, port } = runtime.config;
  const server = await serveSubgraph(subgraph, runtime, { host, port }).catch((error) => {
    throw new StartupError(
      `${host}:${port} can't be listened on (${error.code ?? error.message}).`,
    );
  });
  onStopSignal(runtime.logger, async () => {
    runtime.beginStop();
    await server.stop();
    await runtime.stop();
  });
  runtime.logger.info({ subgraph: definition.name, url: server.url }, 'subgraph is ready');
}
