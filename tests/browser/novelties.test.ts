import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { announceProduct, publishProduct } from '../testkit/novelty.ts';
import { checkScreens } from './checkScreens.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { type Portal, startPortal } from './portal.ts';
import { settled } from './settled.ts';

describeInBrowser('a buyer who waits for an announced product', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterEach((context) => checkScreens(portal, context));
  afterAll(() => portal?.stop());

  test('asks to be told on its page, and is told on whatever page they are', async () => {
    const manager = await portal.kontor.signIn('content@kontor.example');
    const id = await announceProduct(manager, 'NEW-LAMP-1');
    const visit = await portal.open({ language: 'en' });
    const { page } = visit;
    await visit.signIn('buyer@north.example');
    await settled(page);
    await page.goto('/products/NEW-LAMP-1');
    await page.getByRole('button', { name: 'Tell me when available' }).click();
    await page.getByRole('button', { name: 'You will be told' }).waitFor();

    await page.goto('/orders');
    await page.getByRole('link', { name: '0 unread notifications' }).waitFor();
    await publishProduct(manager, id);
    await page.getByRole('link', { name: '1 unread notification' }).waitFor();
    await page.getByRole('alert').getByRole('link', { name: 'NEW-LAMP-1 is on sale' }).waitFor();

    await page.getByRole('link', { name: '1 unread notification' }).click();
    await page.getByRole('main').getByRole('link', { name: 'NEW-LAMP-1 is on sale' }).click();
    await page.waitForURL('**/products/NEW-LAMP-1');
    await page.getByRole('link', { name: '0 unread notifications' }).waitFor();
    await page.goto('/novelties?show=new');
    await page.getByRole('link', { name: 'New cable' }).waitFor();
    expect(await page.getByText('on sale since').count()).toBe(1);
  });
});
