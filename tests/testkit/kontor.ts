import { Client } from 'pg';
import { pino } from 'pino';
import { type KontorOptions, startKontor } from '../../gateway/src/startKontor.ts';
import { demoEnvironment } from './demoDatabase.ts';
import { type Asker, createAsker } from './graph.ts';

/** All of Kontor with the demo company, on a database of its own, reached as its users reach it. */
export interface TestKontor {
  url: string;
  databaseUrl: string;
  /** Asks as nobody. */
  anonymous: Asker;
  /** Signs one of the demo's people in and asks as that person. */
  signIn(email: string, password?: string): Promise<Asker>;
  /** Asks with an API key or any other token. */
  withToken(token: string): Asker;
  /** Looks into the database; only for what no one is shown. */
  sql<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function startTestKontor(
  env: Record<string, string> = {},
  options: Pick<KontorOptions, 'limits' | 'trustedDocuments'> = {},
): Promise<TestKontor> {
  const settings: Record<string, string> = { ...(await demoEnvironment()), ...env };
  const logger = pino({ level: settings.LOG_LEVEL ?? 'silent' });
  const kontor = await startKontor({ ...options, env: settings, logger });
  return { ...connectTo(kontor.url, settings.DATABASE_URL ?? ''), stop: () => kontor.stop() };
}

/** The same for a Kontor that runs elsewhere. */
export function connectTo(url: string, databaseUrl: string): Omit<TestKontor, 'stop'> {
  const anonymous = createAsker(url);
  return {
    url,
    databaseUrl,
    anonymous,
    async signIn(email, password = 'kontor-demo') {
      const answer = await anonymous.ask(SIGN_IN, { input: { email, password } });
      const { accessToken } = answer.signIn;
      if (!accessToken) throw new Error(`${email} can't sign in: ${JSON.stringify(answer)}`);
      return createAsker(url, accessToken);
    },
    withToken: (token) => createAsker(url, token),
    async sql(text, values) {
      const client = new Client({ connectionString: databaseUrl });
      await client.connect();
      try {
        return (await client.query(text, values)).rows;
      } finally {
        await client.end();
      }
    },
  };
}

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { ... on SignedIn { accessToken } ... on Problem { code message } }
}`;
