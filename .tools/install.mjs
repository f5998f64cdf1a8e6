// Installs the dependencies when the lock file changed. Runs on any Node from 20,
// before anything is installed: it may import nothing but Node's own modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';

const PNPM = 'pnpm@10.34.8';
const stamp = 'node_modules/.kontor-installed';

// The lock file names every dependency of every package, so it stands for all of them.
function wanted() {
  const hash = createHash('sha256').update(PNPM).update(process.arch);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(file));
  return hash.digest('hex');
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted()) {
  console.log(`Installing dependencies with ${PNPM} (first run, or they changed)…`);
  const { status, error } = spawnSync(
    'npx',
    ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'],
    { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' },
  );
  if (status !== 0) {
    console.error(error?.message ?? 'Dependencies could not be installed; see the lines above.');
    process.exit(status ?? 1);
  }
  // The link to Node is a shell script, which would stand between a supervisor's signals and Kontor.
  if (process.platform !== 'win32') {
    rmSync('node_modules/.bin/node', { force: true });
    symlinkSync('../node/bin/node', 'node_modules/.bin/node');
  }
  writeFileSync(stamp, wanted());
}
