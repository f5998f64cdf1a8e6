import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { checkScreens } from './checkScreens.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { type Portal, startPortal } from './portal.ts';

describeInBrowser('signing in at the page', () => {
  let portal: Portal;
  beforeAll(async () => {
    // Closed: without an open showcase there is nothing but the ways in.
    portal = await startPortal({ KONTOR_SHOWCASE: 'closed' });
  });
  afterEach((context) => checkScreens(portal, context));
  afterAll(() => portal?.stop());

  test('a wrong password is refused in words, and the right one leads to the catalogue', async () => {
    const { page, signIn } = await portal.open();
    await signIn('buyer@north.example', 'guessed');
    const refusal = page.getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.textContent()).toBe('The e-mail, the password or the code is wrong.');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sign in');

    await signIn('buyer@north.example');
    await page.getByRole('table', { name: 'Products' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/catalogue');
  });

  test('the link that was asked for opens after signing in', async () => {
    const { page, signIn } = await portal.open();
    await page.goto('/orders?status=done');
    await signIn('buyer@north.example');
    await page.getByRole('heading', { name: 'Orders' }).waitFor();
    expect(page.url()).toMatch(/\/orders\?status=done$/);
  });

  test('a reload keeps the session, and signing out ends it in every tab', async () => {
    const { page, signIn } = await portal.open();
    await signIn('accountant@north.example');
    await page.getByRole('heading', { name: 'Finance' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Finance' }).waitFor();
    const secondTab = await page.context().newPage();
    await secondTab.goto('/orders');
    await secondTab.getByRole('heading', { name: 'Orders' }).waitFor();

    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await secondTab.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  test('a page that the role does not cover asks nothing and says so', async () => {
    const { page, operations, signIn } = await portal.open();
    await signIn('buyer@north.example');
    await page.getByRole('table', { name: 'Products' }).waitFor();
    await page.goto('/finance');
    await page.getByText('Your rights don’t include this page').waitFor();
    expect(operations.map(({ name }) => name)).not.toContain('FinancePage');
  });

  test('without a session a closed portal shows nothing but the ways in', async () => {
    const { page, operations } = await portal.open();
    await page.goto('/catalogue');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.getByRole('link', { name: 'Become a customer' }).press('Enter');
    await page.getByLabel('Company').waitFor();
    expect(operations.map(({ name }) => name)).not.toContain('CataloguePage');
  });
});
