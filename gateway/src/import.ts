import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { HostedSubgraph } from '@kontor/kit/openSubgraph.ts';
import type { ImportReport } from '@kontor/kit/subgraph.ts';
import { openInstallation } from './installation.ts';

/*
 * `npm run import -- KIND FILE [--flag value …]`: each subgraph says which kinds of files it takes.
 * It works on the database, whether Kontor is running or not; a running one sees the changes at once.
 */
const SHOWN_WRONG_ROWS = 20;

const { kind, path, options } = readCommand(process.argv.slice(2));
const installation = await openInstallation({ LOG_LEVEL: 'warn', ...process.env });
try {
  const importer = importerOf(kind, installation.runtime.hosted);
  const { runtime } = installation;
  // Not beside the file, whose folder may be somebody else's.
  options.errors ??= await wrongRowsFile(runtime.config.dataFolder, kind, path);
  runtime.start();
  const started = Date.now();
  const report = await importer.import(kind, { path, options, progress: showProgress });
  show(report, Date.now() - started);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await installation.stop();
}

function readCommand([kind, path, ...flags]: string[]) {
  if (!kind || !path || path.startsWith('--')) {
    console.error(
      'Usage: npm run import -- KIND FILE [--flag value …], as in: npm run import -- catalogue goods.csv.gz',
    );
    process.exit(2);
  }
  return { kind, path, options: readFlags(flags) };
}

/** `--flag value`, `--flag=value` or `--flag` alone; which flags there are is the importer's affair. */
function readFlags(flags: string[]): Record<string, string> {
  const options: Record<string, string> = {};
  let open: string | undefined;
  for (const flag of flags) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(flag) ?? [];
    if (name) {
      options[name] = value ?? 'true';
      open = value === undefined ? name : undefined;
    } else if (open) {
      options[open] = flag;
      open = undefined;
    }
  }
  return options;
}

function importerOf(kind: string, hosted: readonly HostedSubgraph[]): HostedSubgraph {
  const importer = hosted.find(({ importKinds }) => importKinds.includes(kind));
  if (importer) return importer;
  const kinds = hosted.flatMap(({ importKinds }) => importKinds).sort();
  throw new Error(`There is no import of "${kind}"; there is: ${kinds.join(', ')}.`);
}

/** One for each kind, since one file may be imported as several. */
async function wrongRowsFile(dataFolder: string, kind: string, path: string): Promise<string> {
  const folder = join(dataFolder, 'imports');
  await mkdir(folder, { recursive: true });
  return join(folder, `${basename(path)}.${kind}.wrong.csv`);
}

function showProgress(done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} rows`);
}

function show(report: ImportReport, milliseconds: number): void {
  const { created, changed, unchanged, wrong, wrongCount, wrongFile, note } = report;
  if (process.stderr.isTTY) process.stderr.write('\r');
  const shown = wrong.slice(0, SHOWN_WRONG_ROWS);
  for (const { row, reason } of shown) console.log(`  row ${row}: ${reason}`);
  if (wrongCount > shown.length) console.log(`  … and ${wrongCount - shown.length} more`);
  if (wrongFile) console.log(`  All wrong rows, each with its reason: ${wrongFile}`);
  console.log(
    `${basename(path)}: ${created} created, ${changed} changed, ${unchanged} unchanged, ${wrongCount} wrong rows, in ${(milliseconds / 1000).toFixed(1)} s`,
  );
  if (note) console.log(note);
}
