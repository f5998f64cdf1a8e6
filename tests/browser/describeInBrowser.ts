import { describe } from 'vitest';
import { whyNoBrowser } from './browser.ts';

/**
 * Tests that need a browser. Where there is none they are skipped and the run says why; with CI set,
 * where nobody reads along, they fail.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  const isSkipped = whyNoBrowser !== undefined && !process.env.CI;
  if (isSkipped) console.warn(`Not run, "${name}": ${whyNoBrowser}`);
  describe.skipIf(isSkipped)(name, tests);
}
