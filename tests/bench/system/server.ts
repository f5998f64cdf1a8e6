import { startKontor } from '../../../gateway/src/startKontor.ts';
import { loadByCalls } from '../load/calls.ts';
import { askDirectly } from '../load/directPage.ts';
import {
  type CatalogueCall,
  loadCatalogue,
  measureIndex,
  traceCatalogue,
} from './catalogueCommands.ts';

/*
 * A measured system in a process of its own, started by the bench: tells its address, and does in
 * itself what the bench tells it to.
 */

export interface DirectLoad {
  clients: number;
  seconds: number;
}

/** What the bench may tell it. */
export type Command =
  | { does: 'load page'; load: DirectLoad }
  | { does: 'load catalogue'; call: CatalogueCall }
  | { does: 'trace catalogue'; call: CatalogueCall }
  | { does: 'measure index' };

const kontor = await startKontor({ trustedDocuments: process.env.BENCH_DOCUMENTS });
const stop = () => kontor.stop().then(() => process.exit(0));
process.on('SIGTERM', stop);
// The bench was killed.
process.on('disconnect', stop);
// Ctrl-C reaches the whole group; the bench ends its systems by itself.
process.on('SIGINT', () => undefined);
process.on('message', async (command: Command) => {
  process.send?.(await obey(command));
});
process.send?.({ url: kontor.url });

function obey(command: Command): Promise<unknown> {
  const { installation } = kontor;
  switch (command.does) {
    case 'load page':
      return loadByCalls(command.load.clients, command.load.seconds, askDirectly(installation));
    case 'load catalogue':
      return loadCatalogue(installation, command.call);
    case 'trace catalogue':
      return traceCatalogue(installation, command.call);
    case 'measure index':
      return measureIndex(installation);
  }
}
