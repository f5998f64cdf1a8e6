import { noSamples, noteError, type Samples } from './samples.ts';

/** Repeats the work, each client as soon as its last is done. */
export async function loadByCalls(
  clients: number,
  seconds: number,
  work: () => Promise<void>,
): Promise<Samples> {
  const samples = noSamples();
  const began = performance.now();
  const client = async () => {
    while (performance.now() - began < seconds * 1000) {
      const started = performance.now();
      await work().catch((error) => noteError(samples, String(error)));
      samples.latencies.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  samples.seconds = (performance.now() - began) / 1000;
  return samples;
}
