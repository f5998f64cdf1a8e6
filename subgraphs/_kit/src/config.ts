import { hkdfSync } from 'node:crypto';

/** What the environment says, read once per process. */
export interface Config {
  /** PostgreSQL of a subgraph: `DATABASE_URL_ORDERS`, else `DATABASE_URL`. */
  databaseUrl(subgraph?: string): string;
  /** Addresses of the subgraphs that run as processes of their own, by name (`SUBGRAPH_URL_ORDERS`). */
  subgraphUrls: ReadonlyMap<string, string>;
  /** Where a subgraph in its own process listens. */
  host: string;
  port: number;
  /** The installation's secret; never used as a key itself, see `deriveKey`. */
  secret: string;
  dataFolder: string;
  /** Parts of the demo's outside world that are played: `erp`, `warehouse`, `carrier`, … (KONTOR_SIMULATOR). */
  simulated: ReadonlySet<string>;
  production: boolean;
  /** Connections of one subgraph to its database. */
  poolSize: number;
  /** Jobs and event deliveries that one process works on at a time. */
  jobConcurrency: number;
  /** Failed attempts after which an event is parked for an operator. */
  consumerAttempts: number;
  logLevel: string;
}

type Environment = Record<string, string | undefined>;

export function readConfig(env: Environment = process.env): Config {
  return {
    databaseUrl: (subgraph) =>
      (subgraph && env[`DATABASE_URL_${subgraph.toUpperCase()}`]) || required(env, 'DATABASE_URL'),
    subgraphUrls: subgraphUrls(env),
    host: env.HOST || '0.0.0.0',
    port: wholeNumber(env, 'PORT', 4001),
    secret: required(env, 'KONTOR_SECRET'),
    dataFolder: env.KONTOR_DATA || '.data',
    simulated: simulatedParts(env),
    production: env.NODE_ENV === 'production',
    poolSize: wholeNumber(env, 'KONTOR_POOL_SIZE', 6),
    jobConcurrency: wholeNumber(env, 'KONTOR_JOB_CONCURRENCY', 4),
    consumerAttempts: wholeNumber(env, 'KONTOR_CONSUMER_ATTEMPTS', 8),
    logLevel: env.LOG_LEVEL || 'info',
  };
}

/** All of the outside world in the demo, nothing of it in production unless it is asked for. */
export function simulatedParts(env: Environment = process.env): ReadonlySet<string> {
  const otherwise = env.NODE_ENV === 'production' ? 'off' : 'erp,warehouse,carrier';
  const parts = (env.KONTOR_SIMULATOR || otherwise).split(',').map((part) => part.trim());
  return new Set(parts.filter((part) => part !== 'off' && part !== ''));
}

/** One secret, many uses: a key that leaks from one purpose opens no other. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `kontor ${purpose}`, 32));
}

function subgraphUrls(env: Environment): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const [name, url] of Object.entries(env)) {
    const subgraph = /^SUBGRAPH_URL_(\w+)$/.exec(name)?.[1];
    if (subgraph && url) urls.set(subgraph.toLowerCase(), url);
  }
  return urls;
}

function required(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}

function wholeNumber(env: Environment, name: string, otherwise: number): number {
  const text = env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new Error(`${name} must be a whole number above zero, not "${text}".`);
  }
  return value;
}
