import { startKontor } from '../../../gateway/src/startKontor.ts';
import { loadByCalls } from '../load/calls.ts';
import { askDirectly } from '../load/directPage.ts';

/*
 * A measured system in a process of its own, started by the bench: tells its address, and repeats
 * the catalogue page at the subgraphs directly when it is told to.
 */

export interface DirectLoad {
  clients: number;
  seconds: number;
}

const kontor = await startKontor({ trustedDocuments: process.env.BENCH_DOCUMENTS });
const stop = () => kontor.stop().then(() => process.exit(0));
process.on('SIGTERM', stop);
// The bench was killed.
process.on('disconnect', stop);
// Ctrl-C reaches the whole group; the bench ends its systems by itself.
process.on('SIGINT', () => undefined);
process.on('message', async ({ clients, seconds }: DirectLoad) => {
  process.send?.(await loadByCalls(clients, seconds, askDirectly(kontor.installation)));
});
process.send?.({ url: kontor.url });
