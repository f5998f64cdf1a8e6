import type { Browser, Page } from 'playwright-core';
import { type Operation, recordOperations } from './operations.ts';
import { recordStatuses } from './seenStatuses.ts';
import { watchFaults } from './watchFaults.ts';

export type Language = 'en' | 'ru';

export interface VisitOptions {
  /** Where the visitor reaches Kontor. */
  url?: string;
  /** Chosen in this browser before; English unless told otherwise. */
  language?: Language;
}

/** One visitor with cookies of its own. */
export interface Visit {
  page: Page;
  /** All that its pages have asked of the graph. */
  operations: Operation[];
  signIn(email: string, password?: string): Promise<void>;
}

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

export async function openVisit(
  browser: Browser,
  faults: string[],
  { url = '', language = 'en' }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: DESKTOP,
    locale: language,
    timezoneId: 'Europe/Moscow',
    storageState: {
      cookies: [],
      origins: [{ origin: url, localStorage: [{ name: 'kontor.language', value: language }] }],
    },
  });
  context.setDefaultTimeout(15_000);
  await context.addInitScript(recordStatuses);
  const page = await context.newPage();
  watchFaults(page, faults);
  const operations = recordOperations(page);
  await page.goto('/sign-in');
  return {
    page,
    operations,
    async signIn(email, password = 'kontor-demo') {
      await page.locator('[name=email]').fill(email);
      await page.locator('[name=password]').fill(password);
      await page.locator('[type=submit]').click();
    },
  };
}
