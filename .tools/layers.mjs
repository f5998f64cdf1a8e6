// The allowed directions of imports (the arrows of the README's picture), checked over all sources.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const subgraphPackage = /^@kontor\/(?!kit\/)/;
const subgraph = /^subgraphs\/([^_][^/]*)\//;

/** Each layer: its files, and what they may not import, told as a repository path or a package. */
const layers = [
  {
    of: /^subgraphs\/_kit\/src\//,
    bans: (target) =>
      subgraphPackage.test(target) || /^(gateway|client|tests)\/|^subgraphs\/[^_]/.test(target),
    why: 'the kit stands below every subgraph and imports none',
  },
  {
    of: subgraph,
    bans: (target, file) =>
      subgraphPackage.test(target) ||
      /^(gateway|client|tests)\//.test(target) ||
      (subgraph.test(target) && subgraph.exec(target)[1] !== subgraph.exec(file)[1]),
    why: 'a subgraph imports the kit and itself; subgraphs meet in SDL',
  },
  {
    of: /\/modules\/[^/]+\/domain\//,
    bans: (target) => !/\/domain\/.+\.ts$/.test(target) && target !== '@kontor/kit/money.ts',
    why: "domain/ is pure: it imports domain/ and the kit's money.ts, nothing else",
  },
  {
    of: /\/modules\/[^/]+\/resolvers\//,
    bans: (target, _file, isType) =>
      !isType && /^@mikro-orm\/|^kysely$|^pg$|\.queries\.ts$|\/calls\//.test(target),
    why: 'a resolver calls one service or loader and never queries',
  },
  {
    of: /\.service\.ts$/,
    bans: (target) =>
      /^graphql$|types\.generated\.ts$|\/resolvers\//.test(target) && !/\/calls\//.test(target),
    why: 'a service knows no GraphQL types: resolvers translate',
  },
  {
    of: /^gateway\/src\/(?!subgraphs\.ts$)/,
    bans: (target) =>
      subgraphPackage.test(target) || /^(client|tests)\/|^subgraphs\/[^_]/.test(target),
    why: 'only gateway/src/subgraphs.ts imports subgraphs, to run them in process',
  },
  {
    of: /^client\/src\//,
    bans: (target) => /^@kontor\//.test(target) || /^(gateway|subgraphs|tests)\//.test(target),
    why: 'the client meets the server in the graph',
  },
  {
    of: /^client\/src\/ui\//,
    bans: (target) => /^@apollo\/|^graphql|^client\/src\/(gql|features)\//.test(target),
    why: 'ui/ knows no GraphQL and no feature',
  },
];

const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
});
const files = listed.stdout
  .split('\n')
  .filter((file) => existsSync(file) && !/\.test\.tsx?$|\.generated\.ts$/.test(file));

const importSpecifier =
  /^(?:import|export)(\s+type\b)?\s(?:[\w*{}\s,$]*?\sfrom\s)?'([^']+)'|\bimport()\('([^']+)'\)/gm;
let wrong = 0;
for (const file of files) {
  const rules = layers.filter(({ of }) => of.test(file));
  if (rules.length === 0) continue;
  for (const [, typeOnly, fixed, , lazy] of readFileSync(file, 'utf8').matchAll(importSpecifier)) {
    const specifier = fixed ?? lazy;
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(file), specifier)
      : specifier;
    for (const { bans, why } of rules) {
      if (!bans(target, file, Boolean(typeOnly))) continue;
      console.log(`${file} imports ${specifier}: ${why}`);
      wrong += 1;
    }
  }
}
process.exit(wrong === 0 ? 0 : 1);
