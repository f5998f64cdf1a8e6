import { type Bench, IN_PROCESS, REMOTE } from '../bench.ts';
import { compare } from '../compare.ts';
import { loadHomePage } from '../load/loadCataloguePage.ts';

export const gatewayOverhead: Bench = {
  about:
    'the catalogue page asked of the subgraphs directly, and by the gateway, in process and remote',
  async run(host) {
    const { clients } = host.options;
    const here = await host.start(IN_PROCESS);
    const remote = await host.start(REMOTE);
    return compare(host, [
      {
        name: 'subgraphs directly',
        system: here,
        load: (seconds) => here.loadDirectly({ clients, seconds }),
      },
      { name: 'gateway, in process', system: here, load: await loadHomePage(here, clients) },
      { name: 'gateway, remote', system: remote, load: await loadHomePage(remote, clients) },
    ]);
  },
};
