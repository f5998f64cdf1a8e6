// Builds what changed of the pages while the database and the subgraphs start, all in one process.
import { main } from '../gateway/src/main.ts';
import { buildPages } from './buildPages.mjs';
import { endWithNpm } from './endWithNpm.mjs';

endWithNpm();
const pagesBuilt = buildPages();
// Its failure is told by the start, which waits for it.
pagesBuilt.catch(() => undefined);
await main({ pagesBuilt });
