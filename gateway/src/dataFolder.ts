import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StartupError } from '@kontor/kit/startupError.ts';

/** Makes the folder and makes sure that files can be written into it. */
export async function openDataFolder(dataFolder: string): Promise<string> {
  const folder = resolve(dataFolder);
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    await makeFolder(folder);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(
      `The data folder ${folder} is not writable (${reason}). Give KONTOR_DATA another one, or its rights to this account.`,
    );
  }
  return folder;
}

/** Not `mkdir`'s own recursion, which never ends where a file system takes no folders at all (/proc). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

/** The installation's secret: made at the first start, readable for its owner only. */
export async function installationSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret');
  const written = `${file}.${process.pid}`;
  await writeFile(written, randomBytes(48).toString('base64url'), { mode: 0o600 });
  try {
    // Linked rather than renamed, so that the first of two that start at once decides.
    await link(written, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(written, { force: true });
  }
  return (await readFile(file, 'utf8')).trim();
}
