import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { openSubgraph } from './openSubgraph.ts';
import { startTestServer } from './testing/database.ts';
import { plainSubgraph } from './testing/plainSubgraph.ts';
import { testRuntime, until } from './testing/runtime.ts';

test('a job whose process is killed is done by the next one within seconds', async () => {
  const server = await startTestServer();
  const url = await server.createDatabase();
  const file = new URL('testing/longJob.ts', import.meta.url).pathname;
  const killed = spawn(process.execPath, [file, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(killed.stdout, 'data');
  killed.kill('SIGKILL');
  await once(killed, 'exit');

  let isDone = false;
  const runtime = testRuntime(url);
  const definition = plainSubgraph('worker', {
    jobs: {
      long: async () => {
        isDone = true;
      },
    },
  });
  await openSubgraph(definition, runtime);
  runtime.start();
  await until(() => isDone, 15_000);
  expect(isDone).toBe(true);
  await runtime.stop();
  await server.stop();
});
