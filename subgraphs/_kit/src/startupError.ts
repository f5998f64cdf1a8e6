/** Why a process can't start, in words for the person who starts it. */
export class StartupError extends Error {}

/** Starts a process; where it can't start, says why and ends with exit code 1. */
export async function startOrExit(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    console.error(error instanceof StartupError ? `\n  ${error.message}\n` : error);
    process.exit(1);
  }
}
