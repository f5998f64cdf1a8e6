import { openSubgraph } from '../openSubgraph.ts';
import { plainSubgraph } from './plainSubgraph.ts';
import { testRuntime } from './runtime.ts';

/* A process of its own that takes a job and never finishes it; says "working" when it has it. */

const runtime = testRuntime(process.argv[2] ?? '');
const definition = plainSubgraph('worker', {
  jobs: {
    long: () => {
      console.log('working');
      return new Promise<void>(() => undefined);
    },
  },
});
const subgraph = await openSubgraph(definition, runtime);
runtime.start();
const { em, jobs } = subgraph.createContext();
jobs.add('long', {});
await em.flush();
