import { execFile } from 'node:child_process';
import { chown } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs the server's programs, as an account that PostgreSQL accepts. */
export interface ServerAccount {
  run(program: string, args: readonly string[]): Promise<{ stdout: string }>;
  /** Hands a folder to the account. */
  own(folder: string): Promise<void>;
}

/** What the account must reach: a program to execute and a folder to enter. */
export interface Needed {
  program: string;
  folder: string;
}

/** One's own account; for root, which PostgreSQL refuses to run as, the account `postgres`. */
export async function serverAccount(needed: Needed): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) {
    return { run: (program, args) => run(program, args), own: async () => {} };
  }
  const { uid, gid } = await postgresAccount();
  const own = (folder: string) => chown(folder, uid, gid);
  const asPostgres: ServerAccount = {
    // Not in a folder that the account may not enter.
    run: (program, args) => run(program, args, { uid, gid, cwd: '/' }),
    own,
  };
  if (await reaches(asPostgres, needed)) return asPostgres;

  // Root's own folders are closed to other accounts. The account is let through them by a
  // capability rather than by opening them to everybody.
  const capability = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const letThrough: ServerAccount = {
    run: (program, args) =>
      run('setpriv', [...identity, ...capability, '--', program, ...args], { cwd: '/' }),
    own,
  };
  if (await reaches(letThrough, needed)) return letThrough;
  throw new Error(
    `PostgreSQL does not run as root, and the account postgres can't reach ${needed.folder} and ${needed.program}. Start Kontor from a folder that other accounts may enter, as another account, or set DATABASE_URL.`,
  );
}

async function reaches(account: ServerAccount, { program, folder }: Needed): Promise<boolean> {
  try {
    await account.run(program, ['--version']);
    await account.run('ls', ['-d', `${folder}/.`]);
    return true;
  } catch {
    return false;
  }
}

async function postgresAccount(): Promise<{ uid: number; gid: number }> {
  const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  try {
    return { uid: await id('-u'), gid: await id('-g') };
  } catch {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(() => {
      throw new Error(
        'PostgreSQL does not run as root, and no account postgres could be made for it. Start Kontor as another account, or set DATABASE_URL.',
      );
    });
    return { uid: await id('-u'), gid: await id('-g') };
  }
}
