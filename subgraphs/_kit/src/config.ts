import { hkdfSync } from 'node:crypto';
import { StartupError } from './startupError.ts';

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
  /** Where files are kept; absent: in the data folder. */
  s3?: { bucket: string; endpoint?: string; region: string };
  /** Address of the portal for people, without a slash at the end: what links in e-mails begin with. */
  publicUrl: string;
  /** Who e-mails are from, and the server that sends them; absent: they are kept in the data folder. */
  mail: { from: string; smtpUrl?: string };
  /** Parts of the demo's outside world that are played: `erp`, `warehouse`, `carrier` (KONTOR_SIMULATOR), `payments` (KONTOR_PAYMENTS). */
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
    databaseUrl: (subgraph) => databaseUrl(env, subgraph),
    subgraphUrls: subgraphUrls(env),
    host: env.HOST || '0.0.0.0',
    port: wholeNumber(env, 'PORT', 4001),
    secret: secret(env),
    dataFolder: env.KONTOR_DATA || '.data',
    s3: s3(env),
    publicUrl: publicUrl(env),
    mail: mail(env),
    simulated: new Set([...simulatedParts(env), ...simulatedPayments(env)]),
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

/** KONTOR_PAYMENTS: `sandbox` is the built-in payment provider, which plays everywhere but in production; `off` is none. */
export function simulatedPayments(env: Environment = process.env): ReadonlySet<string> {
  const provider = env.KONTOR_PAYMENTS || (env.NODE_ENV === 'production' ? 'off' : 'sandbox');
  if (provider === 'sandbox') return new Set(['payments']);
  if (provider === 'off') return new Set();
  throw new StartupError(`KONTOR_PAYMENTS must be sandbox or off, not "${provider}".`);
}

/** One secret, many uses: a key that leaks from one purpose opens no other. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `kontor ${purpose}`, 32));
}

function databaseUrl(env: Environment, subgraph = ''): string {
  const own = `DATABASE_URL_${subgraph.toUpperCase()}`;
  const name = env[own] ? own : 'DATABASE_URL';
  const url = required(env, name);
  if (isAddress(url, ['postgres:', 'postgresql:'])) return url;
  // What is there may hold a password, so it isn't repeated.
  throw new StartupError(`${name} must be like postgres://user:password@host:5432/database.`);
}

function secret(env: Environment): string {
  const value = required(env, 'KONTOR_SECRET');
  if (value.length >= SHORTEST_SECRET) return value;
  throw new StartupError(`KONTOR_SECRET must have at least ${SHORTEST_SECRET} characters.`);
}

const SHORTEST_SECRET = 16;

function s3(env: Environment): Config['s3'] {
  const bucket = env.KONTOR_S3_BUCKET;
  if (!bucket) return undefined;
  const endpoint = env.KONTOR_S3_ENDPOINT || undefined;
  if (endpoint && !isAddress(endpoint, ['http:', 'https:'])) {
    throw new StartupError('KONTOR_S3_ENDPOINT must be like https://storage.example.');
  }
  return { bucket, endpoint, region: env.AWS_REGION || 'us-east-1' };
}

function publicUrl(env: Environment): string {
  const url = env.KONTOR_PUBLIC_URL || 'http://localhost:4000';
  if (isAddress(url, ['http:', 'https:'])) return url.replace(/\/+$/, '');
  throw new StartupError('KONTOR_PUBLIC_URL must be like https://portal.example.');
}

function mail(env: Environment): Config['mail'] {
  const smtpUrl = env.KONTOR_SMTP_URL || undefined;
  if (!smtpUrl) return { from: env.KONTOR_MAIL_FROM || 'Kontor <kontor@localhost>' };
  if (!isAddress(smtpUrl, ['smtp:', 'smtps:'])) {
    // What is there may hold a password, so it isn't repeated.
    throw new StartupError('KONTOR_SMTP_URL must be like smtp://user:password@host:587.');
  }
  const from = required(env, 'KONTOR_MAIL_FROM');
  if (from.includes('@')) return { from, smtpUrl };
  throw new StartupError('KONTOR_MAIL_FROM must be like Kontor <portal@company.example>.');
}

function subgraphUrls(env: Environment): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const [name, url] of Object.entries(env)) {
    const subgraph = /^SUBGRAPH_URL_(\w+)$/.exec(name)?.[1];
    if (!subgraph || !url) continue;
    if (!isAddress(url, ['http:', 'https:'])) {
      throw new StartupError(`${name} must be like http://host:4001, not "${url}".`);
    }
    urls.set(subgraph.toLowerCase(), url);
  }
  return urls;
}

const isAddress = (text: string, protocols: readonly string[]) =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

function required(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new StartupError(`${name} is not set.`);
  return value;
}

function wholeNumber(env: Environment, name: string, otherwise: number): number {
  const text = env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new StartupError(`${name} must be a whole number above zero, not "${text}".`);
  }
  return value;
}
