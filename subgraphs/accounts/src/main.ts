import { startSubgraph } from '@kontor/kit/startSubgraph.ts';
import { accounts } from './subgraph.ts';

await startSubgraph(accounts);
