import { setTimeout as sleep } from 'node:timers/promises';
import { isQuiet } from '../../testkit/demoDatabase.ts';

const MOST_MS = 300_000;

/** Waits until every event has reached its consumers; looks seldom, because looking costs as well. */
export async function settled(databaseUrl: string): Promise<void> {
  const deadline = performance.now() + MOST_MS;
  while (!(await isQuiet(databaseUrl))) {
    if (performance.now() > deadline) throw new Error('Events still wait after five minutes.');
    await sleep(250);
  }
}
