import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartupError } from '@kontor/kit/startupError.ts';
import { afterAll, expect, test } from 'vitest';
import { installationSecret, openDataFolder } from './dataFolder.ts';
import { readSettings } from './settings.ts';
import { startKontor } from './startKontor.ts';

const folder = await mkdtemp(join(tmpdir(), 'kontor-settings-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('without any setting it serves this machine on port 4000 from .data', () => {
  expect(readSettings({})).toMatchObject({ port: 4000, host: 'localhost', dataFolder: '.data' });
  expect(readSettings({ NODE_ENV: 'production' }).host).toBe('0.0.0.0');
  expect(readSettings({}).isShowcaseOpen).toBe(true);
  expect(readSettings({ KONTOR_SHOWCASE: 'closed' }).isShowcaseOpen).toBe(false);
});

test.each([
  [{ PORT: 'many' }, /PORT must be a number/],
  [{ PORT: '70000' }, /PORT must be a number/],
  [{ KONTOR_SHOWCASE: 'shut' }, /KONTOR_SHOWCASE must be open or closed/],
  [{ KONTOR_RATE_FACTOR: '0' }, /KONTOR_RATE_FACTOR must be a number above zero/],
])('the setting %j is refused with the reason', (env, message) => {
  expect(() => readSettings(env)).toThrow(message);
});

test('the secret is made once, for its owner only, also by two that start at once', async () => {
  const secrets = await Promise.all([installationSecret(folder), installationSecret(folder)]);
  expect(new Set([...secrets, await installationSecret(folder)]).size).toBe(1);
  expect(secrets[0]?.length).toBeGreaterThan(40);
  const file = join(folder, 'secret');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(file, 'utf8')).toBe(secrets[0]);
});

test('a data folder that can not be written is refused with its path and what to do', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(openDataFolder(join(folder, 'file', 'data'))).rejects.toThrow(StartupError);
  await expect(openDataFolder(join(folder, 'file'))).rejects.toThrow(
    /Give KONTOR_DATA another one/,
  );
  expect(await openDataFolder(join(folder, 'a', 'b'))).toBe(join(folder, 'a', 'b'));
});

test('a port in use is named before anything is started', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const env = { PORT: String(port), KONTOR_DATA: join(folder, 'untouched') };
  await expect(startKontor({ env })).rejects.toThrow(
    `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
  );
  await expect(stat(join(folder, 'untouched'))).rejects.toThrow();
  other.close();
});
