import { startSubgraph } from '@kontor/kit/startSubgraph.ts';
import { catalog } from './subgraph.ts';

await startSubgraph(catalog);
