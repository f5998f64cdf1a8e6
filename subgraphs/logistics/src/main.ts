import { startSubgraph } from '@kontor/kit/startSubgraph.ts';
import { logistics } from './subgraph.ts';

await startSubgraph(logistics);
