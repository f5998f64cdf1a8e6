import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { checkScreens } from './checkScreens.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { type Portal, startPortal } from './portal.ts';
import { settled } from './settled.ts';

describeInBrowser('a buyer with two contracts', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterEach((context) => checkScreens(portal, context));
  afterAll(() => portal?.stop());

  test('sees at once what the chosen one is for, and all of it again under none', async () => {
    const visit = await portal.open({ language: 'en' });
    const { page } = visit;
    await visit.signIn('buyer@north.example');
    await settled(page);
    await page.goto('/catalogue');
    const tools = page.getByRole('main').getByText('Tools', { exact: true }).first();
    await tools.waitFor();

    await page.getByRole('button', { name: 'No contract chosen' }).click();
    await page.getByRole('menuitem', { name: 'Contract № 15' }).click();
    await page.getByRole('button', { name: 'Contract № 15' }).waitFor();
    await page.getByText('12 products').waitFor();
    expect(await tools.count()).toBe(0);

    // A page that is opened anew goes on under it.
    await page.reload();
    await page.getByText('12 products').waitFor();
    await page.getByRole('button', { name: 'Contract № 15' }).click();
    await page.getByRole('menuitem', { name: 'No contract in particular' }).click();
    await tools.waitFor();
  });
});
