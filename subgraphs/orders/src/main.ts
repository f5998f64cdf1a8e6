import { startSubgraph } from '@kontor/kit/startSubgraph.ts';
import { orders } from './subgraph.ts';

await startSubgraph(orders);
