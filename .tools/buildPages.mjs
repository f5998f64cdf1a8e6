import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve as resolvePath } from 'node:path';

const pages = [
  { name: 'web client', package: 'client', folder: 'client', dist: 'client/dist' },
  {
    name: 'explorer',
    package: 'gateway',
    folder: 'gateway/explorer',
    dist: 'gateway/dist/explorer',
  },
];

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (['node_modules', 'dist'].includes(entry.name) || entry.name.includes('.test.')) continue;
    if (entry.isDirectory()) yield* sources(path);
    else yield path;
  }
}

function fingerprint(folder) {
  const hash = createHash('sha256').update(readFileSync('pnpm-lock.yaml'));
  for (const path of [...sources(folder)].sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function build({ package: owner, folder }) {
  return new Promise((resolve, reject) => {
    const vite = spawn(
      resolvePath(owner, 'node_modules/.bin/vite'),
      ['build', '--logLevel', 'error'],
      {
        cwd: folder,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      },
    );
    vite.on('error', reject);
    vite.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${folder} could not be built; see above.`)),
    );
  });
}

/** Builds the pages that the gateway serves, each only when its sources changed. */
export async function buildPages() {
  await Promise.all(pages.map(buildIfChanged));
}

async function buildIfChanged(page) {
  const { name, folder, dist } = page;
  const stamp = join(dist, '.fingerprint');
  const wanted = fingerprint(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Building the ${name}…`);
  await build(page);
  writeFileSync(stamp, wanted);
}

if (import.meta.main) await buildPages();
