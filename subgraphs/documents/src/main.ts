import { startSubgraph } from '@kontor/kit/startSubgraph.ts';
import { documents } from './subgraph.ts';

await startSubgraph(documents);
