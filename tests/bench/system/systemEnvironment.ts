import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Kept between runs: a PostgreSQL server with the filled databases, and the files that belong to them. */
export const BENCH_FOLDER = join(tmpdir(), 'kontor-bench');

/**
 * The environment of a measured system on a database: as in production, but for the rate limits,
 * which would be what is measured.
 */
export const systemEnvironment = (databaseUrl: string) => ({
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  HOST: '127.0.0.1',
  PORT: '0',
  KONTOR_SECRET: 'a secret of the benches, long enough',
  KONTOR_DATA: join(BENCH_FOLDER, 'data'),
  KONTOR_RATE_FACTOR: '10000',
});
