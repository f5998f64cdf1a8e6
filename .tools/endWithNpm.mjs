import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 500;

/**
 * Stops this process when the npm that started it is gone. npm starts a script through a shell, which
 * passes no signal on; and a killed npm would leave a server behind that holds its port.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const starters = [process.ppid];
  const shell = statusOf(process.ppid);
  if (shell && /^(sh|dash|bash|ash)$/.test(shell.Name)) starters.push(Number(shell.PPid));
  const look = setInterval(() => {
    if (starters.every(isAlive)) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  look.unref();
}

/** What Linux says of a process; nothing on other systems. */
function statusOf(pid) {
  try {
    const lines = readFileSync(`/proc/${pid}/status`, 'utf8').split('\n');
    return Object.fromEntries(lines.map((line) => line.split(':\t')));
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
