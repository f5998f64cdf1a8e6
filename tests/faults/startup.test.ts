import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoEnvironment } from '../testkit/demoDatabase.ts';
import { type KontorProcess, startKontorProcess } from '../testkit/kontorProcess.ts';
import { freePort, runToEnd } from '../testkit/serverProcess.ts';

const GATEWAY = 'gateway/src/main.ts';
const PRICING = 'subgraphs/pricing/src/main.ts';

let env: Record<string, string>;
let folder: string;

beforeAll(async () => {
  const environment = await demoEnvironment();
  env = { ...environment, PORT: String(await freePort()) };
  folder = await mkdtemp(join(tmpdir(), 'kontor-startup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** It ends by itself, and what it says is one sentence for the person who started it. */
async function expectRefusal(
  file: string,
  settings: Record<string, string>,
  sentence: RegExp,
): Promise<void> {
  const { code, output } = await runToEnd(file, { ...env, ...settings });
  expect(output.trim()).toMatch(sentence);
  expect(output).not.toMatch(/\n\s+at |node_modules/);
  expect(code).toBe(1);
}

describe('A second Kontor', () => {
  let first: KontorProcess;
  beforeAll(async () => {
    first = await startKontorProcess(env);
  });
  afterAll(() => first?.stop());

  test('on the same port says so and ends, and the first goes on as if nothing were', async () => {
    const buyer = await first.signIn('buyer@north.example');
    const followed = buyer.follow('subscription { orderChanged { to } }');
    await expect.poll(followed.connections).toBe(1);
    await expectRefusal(GATEWAY, {}, /^Port \d+ is in use by another program\./);
    expect((await buyer.fetch('/health/ready')).status).toBe(200);
    expect((await buyer.ask('{ viewer { user { id } } }')).viewer).not.toBeNull();
    expect(followed.closed).toEqual([]);
    await followed.stop();
  });

  test('that is a subgraph on that port says so and ends', async () => {
    await expectRefusal(PRICING, {}, /^127\.0\.0\.1:\d+ can't be listened on/);
  });
});

test.each([
  [
    'a port that is none',
    GATEWAY,
    { PORT: 'http' },
    /^PORT must be a number from 0 to 65535, not "http"\.$/,
  ],
  ['a port beyond all ports', GATEWAY, { PORT: '70000' }, /^PORT must be a number/],
  ['no secret', PRICING, { KONTOR_SECRET: '' }, /^KONTOR_SECRET is not set\.$/],
  ['a secret that can be guessed', GATEWAY, { KONTOR_SECRET: 'secret' }, /at least 16 characters/],
  ['no database', PRICING, { DATABASE_URL: '' }, /^DATABASE_URL is not set\.$/],
  [
    'a database of another kind',
    GATEWAY,
    { DATABASE_URL: 'mysql://shop:hidden@localhost/shop' },
    /^DATABASE_URL must be like postgres:\/\/user:password@host:5432\/database\.$/,
  ],
  [
    'a subgraph that is nowhere',
    GATEWAY,
    { SUBGRAPH_URL_PRICING: 'pricing' },
    /^SUBGRAPH_URL_PRICING must be like http:\/\/host:4001, not "pricing"\.$/,
  ],
])('A start with %s is refused with what is wrong', async (_, file, settings, sentence) => {
  await expectRefusal(file, settings, sentence);
});

test('a start with a wrong password of the database is refused, and the password is not repeated', async () => {
  const url = new URL(env.DATABASE_URL ?? '');
  url.password = 'not-the-password';
  const settings = { ...env, DATABASE_URL: url.href, LOG_LEVEL: 'info' };
  const { code, output } = await runToEnd(GATEWAY, settings);
  expect(output).toMatch(
    /The database refuses: password authentication failed .+ Check DATABASE_URL\./,
  );
  expect(output).not.toContain('not-the-password');
  expect(code).toBe(1);
});

test('a start with a database that is not there is refused', async () => {
  const url = new URL(env.DATABASE_URL ?? '');
  url.pathname = '/nowhere';
  const DATABASE_URL = url.href;
  await expectRefusal(
    GATEWAY,
    { DATABASE_URL },
    /^The database refuses: database "nowhere" does not exist\./,
  );
});

test('a start with a data folder that can not be written is refused with its path', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  for (const KONTOR_DATA of ['/proc/kontor', join(file, 'data')]) {
    await expectRefusal(
      GATEWAY,
      { KONTOR_DATA },
      new RegExp(`^The data folder ${KONTOR_DATA} is not writable`),
    );
  }
});
