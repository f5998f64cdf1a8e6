import { StartupError } from '@kontor/kit/startupError.ts';

export type Environment = Record<string, string | undefined>;

/** What the gateway's own part of the environment says. */
export interface Settings {
  /** 0 takes any free port. */
  port: number;
  host: string;
  dataFolder: string;
  /** Undefined: a server of Kontor's own in the data folder. */
  databaseUrl: string | undefined;
  production: boolean;
  /** KONTOR_ADHOC_SESSIONS=false refuses ad-hoc documents of sessions without the scope graph:adhoc. */
  adhocSessions: boolean;
  /** KONTOR_SHOWCASE: `open` shows the catalogue without prices to those who are signed out, `closed` nothing. */
  isShowcaseOpen: boolean;
  /** KONTOR_TRUST_PROXY: addresses of one's own reverse proxies, comma-separated, whose X-Forwarded-For is believed. */
  trustProxy: string | undefined;
  /** KONTOR_RATE_FACTOR: all rate limits times this; 1 by default. */
  rateFactor: number;
}

export function readSettings(env: Environment): Settings {
  const production = env.NODE_ENV === 'production';
  return {
    port: readPort(env.PORT),
    // The demo's passwords are known to all: it is for this machine unless told otherwise.
    host: env.HOST || (production ? '0.0.0.0' : 'localhost'),
    dataFolder: env.KONTOR_DATA || '.data',
    databaseUrl: env.DATABASE_URL || undefined,
    production,
    adhocSessions: env.KONTOR_ADHOC_SESSIONS !== 'false',
    isShowcaseOpen: readShowcase(env.KONTOR_SHOWCASE),
    trustProxy: env.KONTOR_TRUST_PROXY || undefined,
    rateFactor: readFactor(env.KONTOR_RATE_FACTOR),
  };
}

function readShowcase(text: string | undefined): boolean {
  if (!text || text === 'open') return true;
  if (text === 'closed') return false;
  throw new StartupError(`KONTOR_SHOWCASE must be open or closed, not "${text}".`);
}

function readFactor(text: string | undefined): number {
  const factor = Number(text || 1);
  if (factor > 0 && Number.isFinite(factor)) return factor;
  throw new StartupError(`KONTOR_RATE_FACTOR must be a number above zero, not "${text}".`);
}

function readPort(text: string | undefined): number {
  const port = Number(text || 4000);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new StartupError(`PORT must be a number from 0 to 65535, not "${text}".`);
}
