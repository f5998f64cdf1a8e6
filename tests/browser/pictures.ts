import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const KEPT = new URL('../../.artifacts/browser/', import.meta.url);

/** Keeps what the page shows, for people to look at; outside the repository. */
export const keepPicture = (page: Page, name: string): Promise<void> =>
  takePicture(page, new URL(`${name.replaceAll(/[^\p{L}\d]+/gu, '-')}.png`, KEPT));

export async function takePicture(page: Page, file: URL): Promise<void> {
  // Those below the screen are fetched when they come into sight.
  await page.waitForFunction(() =>
    [...document.images].every(
      (image) => image.complete || image.getBoundingClientRect().top > window.innerHeight,
    ),
  );
  await page.screenshot({ path: fileURLToPath(file), animations: 'disabled' });
}
