import { openSubgraph } from './openSubgraph.ts';
import { remoteSubgraph } from './remoteSubgraph.ts';
import { Runtime } from './runtime.ts';
import { serveSubgraph } from './serveSubgraph.ts';
import { onStopSignal } from './stopSignals.ts';
import type { RequestContext, SubgraphDefinition } from './subgraph.ts';

/**
 * Runs one subgraph as its own process: on HOST and PORT, calling the others at SUBGRAPH_URL_…
 * Resolves when it is ready.
 */
export async function startSubgraph<Ctx extends RequestContext>(
  definition: SubgraphDefinition<Ctx>,
): Promise<void> {
  const runtime = new Runtime();
  for (const [name, url] of runtime.config.subgraphUrls) {
    if (name !== definition.name) runtime.addRemote(remoteSubgraph(name, url, runtime.tokens));
  }
  const subgraph = await openSubgraph(definition, runtime);
  runtime.start();
  const { host, port } = runtime.config;
  const server = await serveSubgraph(subgraph, runtime, { host, port });
  onStopSignal(runtime.logger, async () => {
    runtime.beginStop();
    await server.stop();
    await runtime.stop();
  });
  runtime.logger.info({ subgraph: definition.name, url: server.url }, 'subgraph is ready');
}
