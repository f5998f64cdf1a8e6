import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { askedFields } from './askedFields.ts';
import { checkScreens } from './checkScreens.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { eventually } from './eventually.ts';
import { type Portal, startPortal } from './portal.ts';
import { settled } from './settled.ts';
import type { Visit } from './visit.ts';

const LAMP = 'LP-A60-10W-27K';
const COLDER_LAMP = 'LP-A60-10W-40K';

/*
 * A buyer at the catalogue who does not touch the mouse, and then a guest. Each test goes on where the
 * one before it ended.
 */
describeInBrowser('the catalogue', () => {
  let portal: Portal;
  let buyer: Visit;
  let guest: Visit;

  beforeAll(async () => {
    portal = await startPortal();
    [buyer, guest] = await Promise.all([portal.open(), portal.open()]);
    await buyer.signIn('buyer@north.example');
    await settled(buyer.page);
  });
  afterEach((context) => checkScreens(portal, context));
  afterAll(() => portal?.stop());

  const rows = () => buyer.page.getByRole('table', { name: 'Products' }).locator('tbody tr');
  const focusedRow = () => buyer.page.locator('[data-row]:focus');

  test('a misspelled search suggests what is meant, and finds it', async () => {
    const { page } = buyer;
    await page.keyboard.press('/');
    await page.keyboard.type('lapm a60');
    const suggested = page.getByRole('option').filter({ hasText: LAMP });
    await suggested.waitFor();
    const remembered = page.waitForResponse((response) =>
      Boolean(response.request().postData()?.includes('RememberSearch')),
    );
    await page.keyboard.press('Enter');
    await remembered;
    await suggested.waitFor({ state: 'detached' });
    await eventually(() => rows().filter({ hasText: LAMP }).count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('q')).toBe('lapm a60');
  });

  test('a past search is suggested, and an arrow chooses it', async () => {
    const { page } = buyer;
    await page.keyboard.press('Escape');
    await page.keyboard.type('lap');
    const past = page.getByRole('option').filter({ hasText: 'lapm a60' });
    await past.waitFor();
    await page.keyboard.press('ArrowDown');
    await eventually(() => past.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await eventually(() => page.getByRole('combobox').first().inputValue()).toBe('lapm a60');
  });

  test('the tree and an attribute narrow the list, and a chip widens it again', async () => {
    const { page } = buyer;
    await page.keyboard.press('Escape');
    await page.getByRole('treeitem', { name: 'Lighting' }).press('ArrowRight');
    await page.getByRole('treeitem', { name: 'Lamps' }).press('Enter');
    const base = page.getByRole('group', { name: 'Lamp base' });
    await base.getByRole('checkbox', { name: 'E27' }).press(' ');
    await eventually(() => rows().count()).toBe(2);
    const { searchParams } = new URL(page.url());
    expect(searchParams.getAll('category')).toHaveLength(1);
    expect([...searchParams.keys()].filter((key) => key.startsWith('a.'))).toHaveLength(1);

    const flux = page.getByRole('group', { name: 'Range, Luminous flux' });
    await flux.getByRole('textbox', { name: 'From' }).fill('2000');
    await flux.getByRole('textbox', { name: 'From' }).press('Enter');
    await page.getByText('Nothing here').waitFor();
    await page.getByRole('button', { name: 'Take away: ≥ 2000' }).press('Enter');
    await eventually(() => rows().count()).toBe(2);
  });

  test('figures are a quantity, and + puts it into the cart', async () => {
    const { page } = buyer;
    const { keyboard } = page;
    await keyboard.press('/');
    await keyboard.press('ArrowDown');
    await keyboard.press('9');
    await keyboard.type('6');
    await keyboard.press('+');
    const inCart = page.getByRole('link', { name: /^Cart/ }).first();
    await eventually(() => inCart.textContent()).toContain('1');
    await eventually(() => rows().first().textContent()).toContain('96');
    await keyboard.press('Escape');
    expect(await focusedRow().getAttribute('data-index')).toBe('0');
  });

  test('X gathers products that are compared side by side', async () => {
    const { page } = buyer;
    const { keyboard } = page;
    await keyboard.press('x');
    await keyboard.press('ArrowDown');
    await keyboard.press('x');
    await page.getByRole('link', { name: 'Compare 2' }).press('Enter');
    const table = page.getByRole('table', { name: 'Comparison' });
    const attribute = (name: string) => table.getByRole('row').filter({ hasText: name });
    await attribute('Colour temperature').waitFor();
    expect(await attribute('Colour temperature').locator('[data-marked]').count()).toBe(2);
    expect(await attribute('Lamp base').locator('[data-marked]').count()).toBe(0);
    await page.getByRole('switch', { name: 'Only differences' }).press(' ');
    await attribute('Lamp base').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.getAll('sku').toSorted()).toEqual([LAMP, COLDER_LAMP]);
    await page.getByRole('button', { name: 'Clear' }).press('Enter');
    await page.getByText('Nothing to compare yet').waitFor();
  });

  test('S keeps a product in a list, which goes into the cart as a whole', async () => {
    const { page } = buyer;
    const { keyboard } = page;
    await page.goto(`/catalogue?q=${COLDER_LAMP}`);
    await rows().first().focus();
    await keyboard.press('s');
    const name = page.getByRole('textbox', { name: 'Name of a new list' });
    await eventually(() => name.inputValue()).toBe('Favourites');
    await name.fill('Stairwells');
    await name.press('Enter');
    await page.getByRole('checkbox', { name: 'Stairwells', checked: true }).waitFor();
    await keyboard.press('Escape');
    await keyboard.press('g');
    await keyboard.press('v');
    await page.getByRole('heading', { name: 'Stairwells' }).waitFor();
    await rows().filter({ hasText: COLDER_LAMP }).waitFor();
    await page.getByRole('button', { name: 'Put all into the cart' }).press('Enter');
    await page.getByText('1 product is in the cart').waitFor();
  });

  test('a search is saved under a name', async () => {
    const { page } = buyer;
    await page.goto('/catalogue?q=lamp&stock=false');
    await page.getByRole('button', { name: 'Saved searches' }).press('Enter');
    await page.getByRole('textbox', { name: 'Name of this search' }).fill('Lamps to come');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Lamps to come' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.getByRole('list', { name: 'Chosen filters' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Saved searches' }).press('Enter');
    await page.getByRole('link', { name: 'Lamps to come' }).press('Enter');
    await eventually(() => new URL(page.url()).search).toBe('?q=lamp&stock=false');
  });

  test('a product that is no longer sold leads to what replaces it', async () => {
    const { page } = buyer;
    await page.goto('/products/LP-A60-9W-27K');
    await page.getByRole('link', { name: `To its replacement ${LAMP}` }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'LED lamp A60 10 W E27 2700 K' }).waitFor();
  });

  test('the own part number is kept where it stands, and finds the product', async () => {
    const { page } = buyer;
    await page.getByRole('button', { name: 'Change your own part number' }).press('Enter');
    await page.getByRole('textbox', { name: 'Your own part number' }).fill('N-000117');
    await page.keyboard.press('Enter');
    await page.getByText('N-000117').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('n 000117');
    await page.keyboard.press('Enter');
    await eventually(() => rows().count()).toBe(1);
    expect(await rows().first().textContent()).toContain(LAMP);
  });

  test('guests look around without being told a price or a stock', async () => {
    const { page, operations } = guest;
    await page.goto('/');
    await page.getByRole('heading', { name: 'Start' }).waitFor();
    await page.getByRole('link', { name: 'All products' }).press('Enter');
    await page.getByRole('table', { name: 'Products' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/catalogue');
    await page.goto(`/products/${LAMP}`);
    await page.getByText('Packaging').first().waitFor();
    const asked = new Set(operations.flatMap((operation) => [...askedFields(operation)]));
    expect(asked).toContain('facets');
    for (const field of ['price', 'priceTiers', 'availability', 'customerPartNumber', 'cart']) {
      expect(asked).not.toContain(field);
    }
    expect(await page.locator('main').textContent()).not.toContain('₽');
  });

  test('a guest requests terms, and the application remembers the product', async () => {
    const { page } = guest;
    await page.getByRole('link', { name: 'Request terms' }).first().press('Enter');
    await page.getByText('You ask for the terms of:').waitFor();
    await page.getByRole('link', { name: new RegExp(LAMP) }).waitFor();
    await page.getByLabel('Company').fill('Lumen Ltd');
    await page.getByLabel('INN').fill('5000123459');
    await page.getByLabel('Whom may we call?').fill('Olga Serova');
    await page.getByLabel('E-mail').fill('olga@lumen.example');
    const send = page.getByRole('button', { name: 'Send the application' });
    await send.press('Enter');
    await page.getByText('There is no such tax number').waitFor();
    await page.getByLabel('INN').fill('5000123450');
    await send.press('Enter');
    await page.getByText('Thank you: we have your application').waitFor();
  });

  test('who signs in on a product goes on there, with own price', async () => {
    const { page, signIn } = guest;
    await page.goto(`/products/${LAMP}`);
    await page.getByRole('link', { name: 'Sign in' }).first().press('Enter');
    await signIn('buyer@north.example');
    await page.getByRole('heading', { name: 'Your price' }).waitFor();
    expect(`${new URL(page.url()).pathname}/`).toContain(`/products/${LAMP}/`);
  });

  test('who signs out there looks on as a guest', async () => {
    const { page } = guest;
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Price and stock' }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('₽');
  });
});
