import type { Page } from 'playwright-core';

/** The page of one who is signed in has its answers: no skeleton is left. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#main h1').waitFor();
  const skeletons = page.locator('[aria-busy=true], .mantine-Skeleton-root');
  await skeletons.first().waitFor({ state: 'detached' });
}
