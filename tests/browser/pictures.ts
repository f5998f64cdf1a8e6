import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = new URL('../../.artifacts/browser/', import.meta.url);

/** Keeps what the page shows, for people to look at; outside the repository. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const file = `${name.replaceAll(/[^\p{L}\d]+/gu, '-')}.png`;
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await page.screenshot({ path: fileURLToPath(new URL(file, FOLDER)), animations: 'disabled' });
}
