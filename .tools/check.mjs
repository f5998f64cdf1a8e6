// Everything that can be told without running the system: types, lint and layers, and that what is
// generated and committed is what the sources make.
import { spawn, spawnSync } from 'node:child_process';

const checks = {
  'lint and format': [
    'biome',
    'ci',
    '--colors=off',
    '--error-on-warnings',
    '--diagnostic-level=warn',
  ],
  'import directions': ['node', '.tools/layers.mjs'],
  'server types': ['tsc', '--noEmit', '-p', 'tsconfig.json'],
  'client types': ['tsc', '--noEmit', '-p', 'client/tsconfig.json'],
  'supergraph is composed, nothing public breaks': ['node', 'gateway/src/compose.ts', '--check'],
};

function run(title, [command, ...args]) {
  const started = Date.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`);
      if (code !== 0) console.log(output);
      resolve(code === 0);
    });
  });
}

const generated = () =>
  spawnSync('git', ['status', '--porcelain', '--', '*.generated.ts', 'client/src/gql'], {
    encoding: 'utf8',
  }).stdout;

async function generatedIsFresh() {
  const before = generated();
  const made = await run('code generation', ['graphql-codegen', '--config', 'codegen.ts']);
  const after = generated();
  if (before === after) return made;
  console.log(`FAILED generated files are stale; commit what \`npm run codegen\` makes:\n${after}`);
  return false;
}

const results = await Promise.all(
  Object.entries(checks).map(([title, command]) => run(title, command)),
);
results.push(await generatedIsFresh());
process.exit(results.every(Boolean) ? 0 : 1);
