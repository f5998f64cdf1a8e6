import { expect, type TestContext } from 'vitest';
import { keepPicture } from './pictures.ts';
import type { Portal } from './portal.ts';

/** After each test: no page had a fault. Of a test that failed a picture of each page is kept. */
export async function checkScreens(portal: Portal, { task }: TestContext): Promise<void> {
  const faults = portal.takeFaults();
  if (task.result?.state === 'fail' || faults.length > 0) {
    for (const [index, { page }] of portal.visits.entries()) {
      await keepPicture(page, `failed ${task.name} ${index + 1}`);
    }
  }
  expect(faults).toEqual([]);
}
