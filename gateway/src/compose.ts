import { readFileSync, writeFileSync } from 'node:fs';
import { composeSupergraph } from './composition.ts';
import { compareSupergraphs } from './schemaChanges.ts';
import { SUBGRAPH_NAMES, sdlOf } from './subgraphs.ts';

/*
 * `npm run compose` writes supergraph.graphql from the subgraphs' SDL and says what of the public
 * API breaks by it. With `--check` nothing is written: a stale file is a failure.
 */
const FILE = new URL('../supergraph.graphql', import.meta.url);

try {
  compose(process.argv.includes('--check'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function compose(isCheck: boolean): void {
  const composed = composeSupergraph(SUBGRAPH_NAMES.map(sdlOf));
  const committed = readIfPresent();
  if (committed === composed) {
    console.log('supergraph.graphql is up to date.');
    return;
  }
  const changes = committed ? compareSupergraphs(committed, composed) : { breaking: [], other: [] };
  for (const change of changes.other) console.log(`  changed   ${change}`);
  for (const change of changes.breaking) console.log(`  BREAKING  ${change}`);
  if (isCheck) {
    throw new Error(
      'supergraph.graphql is stale: run `npm run compose` and review the difference.',
    );
  }
  writeFileSync(FILE, composed);
  console.log(`supergraph.graphql is written; ${changes.breaking.length} breaking changes.`);
}

function readIfPresent(): string | undefined {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return undefined;
  }
}
