import { startSubgraph } from '@kontor/kit/startSubgraph.ts';
import { pricing } from './subgraph.ts';

await startSubgraph(pricing);
