import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../testkit/graph.ts';
import { checkScreens } from './checkScreens.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { eventually } from './eventually.ts';
import { type Portal, startPortal } from './portal.ts';
import type { Visit } from './visit.ts';

/** Two new products, one that changes, one that is so already, and two that can't be taken. */
const PRICE_LIST = `Артикул;Наименование;Бренд;Категория;Ед.;Штрихкод
NEW-1;Лампа настольная;Svetozar;Новинки;шт;
NEW-2;Лампа напольная;Svetozar;Новинки;шт;
LP-GU10-5W-40K;Лампа светодиодная GU10 новая;;;;
LP-T8-18W-65K;;;;;
NEW-3;Лампа без кода;Svetozar;Новинки;шт;4006381333932
NEW-4;Лампа в неведомых единицах;Svetozar;Новинки;попугай;
`;

/*
 * A content manager's day. Each test goes on where the one before it ended, with the same catalogue.
 */
describeInBrowser('a content manager', () => {
  let portal: Portal;
  let graph: Asker;
  let content: Visit;

  beforeAll(async () => {
    portal = await startPortal();
    [graph, content] = await Promise.all([
      portal.kontor.signIn('content@kontor.example'),
      portal.open(),
    ]);
    await content.signIn('content@kontor.example');
  });
  afterEach((context) => checkScreens(portal, context));
  afterAll(() => portal?.stop());

  const productOf = async (sku: string) => (await graph.ask(PRODUCT, { sku })).product;
  const countsOf = () => content.page.locator('#main dl > div').allTextContents();
  const status = () => content.page.locator('#main header [data-tone]').first();

  test('begins with the products, drafts among them', async () => {
    const { page } = content;
    await page.getByRole('heading', { level: 1, name: 'Products' }).waitFor();
    await page.getByText('UZO-4P-63-100').waitFor();
    expect(new URL(page.url()).pathname).toBe('/content/products');
  });

  test('looks at a file before anything is changed, also after a reload', async () => {
    const { page } = content;
    await page.getByRole('link', { name: 'Import and changes' }).click();
    await page.getByRole('link', { name: 'Import a file' }).first().click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'lamps.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(PRICE_LIST),
    });
    await page.getByRole('table', { name: 'The first rows of the file' }).waitFor();
    await page.reload();
    expect(await page.getByLabel('What “Артикул” gives').first().inputValue()).toMatch(/^SKU/);
    await page.getByRole('button', { name: 'Check the file' }).click();

    await page.getByText('To be published').waitFor();
    await page.reload();
    await eventually(countsOf).toEqual(['Created2', 'Changed1', 'Unchanged1', 'Wrong2']);
    const rows = page.getByRole('table', { name: 'The first rows' });
    expect(await rows.textContent()).toContain('4006381333932');
    expect(await rows.textContent()).toContain('попугай');
    await page.getByText('Changed · 1').click();
    expect(await rows.locator('ins').textContent()).toBe('Лампа светодиодная GU10 новая');
    expect(await productOf('NEW-1')).toBeNull();
  });

  test('publishes the right rows, and takes them back as one', async () => {
    const { page } = content;
    const before = await productOf('LP-GU10-5W-40K');
    await page.getByRole('button', { name: 'Publish 3 products' }).click();
    await eventually(() => status().textContent()).toBe('Published');
    expect(await productOf('NEW-1')).toMatchObject({ name: 'Лампа настольная' });
    expect(await productOf('NEW-3')).toBeNull();

    await page.getByRole('button', { name: 'Undo all of it' }).click();
    await eventually(() => status().textContent()).toBe('Undone');
    expect(await productOf('NEW-1')).toBeNull();
    expect((await productOf('LP-GU10-5W-40K')).name).toBe(before.name);
  });

  test('is led to a barcode that can’t be, and saves by the keyboard once it is right', async () => {
    const { page } = content;
    await page.getByRole('link', { name: 'Products' }).click();
    await page.getByLabel('Search', { exact: true }).fill('LP-T8-18W-65K');
    await page.getByRole('button', { name: 'Edit this one' }).waitFor();
    await page.getByRole('link', { name: /^LED tube T8/ }).click();
    const gtin = page.getByLabel('Barcode (GTIN)', { exact: true });
    const right = await gtin.inputValue();
    await page.getByLabel('Name in English').fill('LED tube T8, cool');
    await gtin.fill('4006381333932');
    await page.keyboard.press('Control+s');
    await page.getByText('Not saved: 1 value can’t be taken').waitFor();
    expect(await gtin.getAttribute('aria-invalid')).toBe('true');
    expect(await gtin.evaluate((field) => field === document.activeElement)).toBe(true);

    await gtin.fill(right);
    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { level: 1, name: 'LED tube T8, cool' }).waitFor();
    expect(await productOf('LP-T8-18W-65K')).toMatchObject({
      gtin: right,
      english: 'LED tube T8, cool',
    });
  });

  test('sees what a colleague changed meanwhile, and puts the own change on top', async () => {
    const { page } = content;
    const { id } = await productOf('LP-T8-18W-65K');
    await page.getByLabel('Maker’s number').fill('T8-NEW');
    await graph.ask(SAVE_PRODUCT, { input: { id, nameRu: 'Трубка светодиодная Т8' } });
    await page.keyboard.press('Control+s');
    await page.getByText('Somebody changed this product meanwhile').waitFor();
    await page.locator('li').filter({ hasText: 'Трубка светодиодная Т8' }).waitFor();
    await page.getByRole('button', { name: 'Put my changes on top' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('LP-T8-18W-65K is saved').waitFor();
    await eventually(() => productOf('LP-T8-18W-65K')).toMatchObject({
      name: 'Трубка светодиодная Т8',
      manufacturerNumber: 'T8-NEW',
    });
  });

  test('is asked before unsaved work is left', async () => {
    const { page } = content;
    await page.getByLabel('Maker’s number').fill('T8-LOST');
    await page.getByRole('link', { name: 'All products' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).click();
    expect(await page.getByLabel('Maker’s number').inputValue()).toBe('T8-LOST');
    await page.getByRole('link', { name: 'All products' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('heading', { level: 1, name: 'Products' }).waitFor();
  });

  test('changes all found products after a look, and takes back those that nobody changed since', async () => {
    const { page } = content;
    const found = 'lamp';
    await page.getByLabel('Search', { exact: true }).fill(found);
    const { products } = await graph.ask(FOUND, { search: found });
    const edit = page.getByRole('button', { name: `Edit all ${products.totalCount}` });
    await edit.click();
    await page.getByRole('combobox', { name: 'Which field is to change' }).fill('Price group');
    await page.getByRole('option', { name: 'Price group' }).click();
    await page.getByRole('textbox', { name: 'Price group' }).fill('LAMPS');
    await page.getByRole('button', { name: 'Preview' }).click();

    await eventually(() => status().textContent()).toBe('To be published');
    const rows = page.getByRole('table', { name: 'The first rows' });
    expect(await rows.locator('ins').first().textContent()).toBe('LAMPS');
    await page.getByRole('button', { name: `Publish ${products.totalCount} products` }).click();
    await eventually(() => status().textContent()).toBe('Published');
    const { id, priceGroup } = await productOf('LP-GU10-5W-40K');
    expect(priceGroup).toBe('LAMPS');

    await graph.ask(SAVE_PRODUCT, { input: { id, priceGroup: 'SPOTS' } });
    await page.getByRole('button', { name: 'Undo all of it' }).click();
    await page.getByText('Changed since: LP-GU10-5W-40K').waitFor();
    await page.getByRole('button', { name: 'Undo the others, leave these as they are' }).click();
    await eventually(() => status().textContent()).toBe('Undone');
    expect((await productOf('LP-GU10-5W-40K')).priceGroup).toBe('SPOTS');
    expect((await productOf('LP-T8-18W-65K')).priceGroup).toBe('LIGHTING');
  });

  test('merges two products that are one, the codes of both find it, and parts them again', async () => {
    const { page } = content;
    const maker = { brand: 'Legrand', manufacturerNumber: 'LG 695-01', nameRu: 'Розетка' };
    await graph.ask(SAVE_PRODUCT, { input: { ...maker, sku: 'LG-69501', nameEn: 'Socket' } });
    await graph.ask(SAVE_PRODUCT, {
      input: { ...maker, sku: 'ROZ-1', manufacturerNumber: 'lg69501', nameEn: 'Outlet' },
    });
    await page.getByRole('link', { name: 'Duplicates' }).click();
    const group = page.locator('section').filter({ hasText: 'ROZ-1' });
    await group.getByLabel('LG-69501').check();
    await group.getByRole('button', { name: 'Merge into LG-69501' }).click();
    await page.getByText('merged into LG-69501').waitFor();
    expect((await productOf('ROZ-1')).sku).toBe('LG-69501');

    await page.getByRole('button', { name: 'Undo' }).click();
    await group.getByRole('button', { name: 'They are different' }).waitFor();
    expect((await productOf('ROZ-1')).sku).toBe('ROZ-1');
  });

  test('hides a category from guests, and takes the rule away again', async () => {
    const { page } = content;
    // A contract of the demo has rules of its own.
    const rules = async () =>
      (await graph.ask(RULES)).visibilityRules.nodes.filter(
        ({ segment }: { segment: string | null }) => segment !== null,
      );
    await page.getByRole('link', { name: 'Who sees what' }).click();
    await page.getByLabel('For whom').selectOption('guest');
    await page.getByRole('button', { name: 'Category' }).click();
    await page.getByRole('treeitem', { name: 'Tools' }).press('Enter');
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    const row = page.getByRole('row', { name: /^Tools/ });
    // The other columns stand for other audiences.
    const ofGuests = row.locator('select[data-effect="HIDDEN"]');
    await ofGuests.waitFor();
    expect(await rules()).toEqual([{ segment: 'guest', effect: 'HIDDEN' }]);

    await ofGuests.selectOption('');
    await row.waitFor({ state: 'detached' });
    expect(await rules()).toEqual([]);
  });

  test('teaches the search a word that a buyer used in vain', async () => {
    const { page } = content;
    const buyer = await portal.kontor.signIn('buyer@north.example');
    const found = async () => (await buyer.ask(FOUND, { search: 'zeppelin' })).products.totalCount;
    expect(await found()).toBe(0);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    const vain = page.getByRole('row', { name: /^zeppelin/ });
    await vain.getByRole('button', { name: 'Make a synonym' }).click();
    await page.getByRole('combobox', { name: /^Words and phrases/ }).fill('dimmer');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Change the set of zeppelin' }).waitFor();
    await eventually(found).toBeGreaterThan(0);
    await vain.getByRole('button', { name: /^Dismiss/ }).click();
    await page.getByText('Every search found something').waitFor();
  });
});

const RULES = '{ visibilityRules { nodes { segment effect } } }';
const PRODUCT = `query ($sku: String) {
  product(sku: $sku) {
    id sku gtin name(locale: RU) english: name(locale: EN) manufacturerNumber priceGroup
  }
}`;
const SAVE_PRODUCT = `mutation ($input: SaveProductInput!) {
  saveProduct(input: $input) { __typename ... on ProductSaved { product { id } } }
}`;
const FOUND = 'query ($search: String) { products(search: $search) { totalCount } }';
