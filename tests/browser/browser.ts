import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Undefined when there is a browser; else why not and what to do about it. */
export const whyNoBrowser: string | undefined = existsSync(PROGRAM)
  ? undefined
  : `there is no Chromium at ${PROGRAM}. Install Debian's package chromium, or name another: CHROMIUM=/path npm test`;

/** `more` are switches of Chromium. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  if (whyNoBrowser) throw new Error(`No browser could be started: ${whyNoBrowser}`);
  return chromium.launch({
    executablePath: PROGRAM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...more],
    // In a locale without Cyrillic letters it would save files under none of their names.
    env: { ...process.env, LANG: 'C.UTF-8' },
  });
}
