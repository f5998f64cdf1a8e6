import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { askedFields } from './askedFields.ts';
import { checkScreens } from './checkScreens.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { eventually } from './eventually.ts';
import { keepPicture } from './pictures.ts';
import { type Portal, startPortal } from './portal.ts';
import { settled } from './settled.ts';
import type { Visit } from './visit.ts';

const LAMP = 'LP-A60-10W-27K';
const FILE = [
  'Артикул;Цена;Комментарий',
  `${LAMP};79,90;`,
  'LP-A60-10W-40K;60,00;',
  'NO-SUCH-LAMP;5;',
  'UZO-4P-63-100;dear;',
].join('\n');

/*
 * A price from the file of the seller's sales to the buyer who asks why it is so. Each test goes on
 * where the one before it ended.
 */
describeInBrowser('prices on the screens of those who make and pay them', () => {
  let portal: Portal;
  let sales: Visit;
  let head: Visit;
  let buyer: Visit;

  beforeAll(async () => {
    portal = await startPortal();
    [sales, head, buyer] = await Promise.all([portal.open(), portal.open(), portal.open()]);
    await sales.signIn('sales@kontor.example');
    await head.signIn('saleshead@kontor.example');
    await buyer.signIn('buyer@north.example');
    for (const { page } of [sales, head, buyer]) await settled(page);
  });
  afterEach((context) => checkScreens(portal, context));
  afterAll(() => portal?.stop());

  const status = ({ page }: Visit) => page.locator('#main header').first().textContent();

  test('sales upload a file, say what its columns give, and see what it would move', async () => {
    const { page } = sales;
    await page.goto('/prices/lists');
    await page.getByRole('link', { name: 'Dealers' }).click();
    await page.getByRole('link', { name: 'Upload a file' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'dealers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(FILE),
    });
    const price = page.getByRole('combobox', { name: 'What “Цена” gives' });
    await eventually(() => price.inputValue()).toBe('PRICE');
    await page.getByRole('button', { name: 'Read and compare' }).click();
    await page.getByRole('button', { name: 'Hand over for approval' }).waitFor();

    const moves = page.getByRole('list', { name: 'By how much prices move' });
    expect(await moves.getByText('1 product').count()).toBe(2);
    const rises = page.getByRole('table', { name: 'What changes' }).getByRole('row');
    await eventually(() => rises.filter({ hasText: LAMP }).textContent()).toContain('₽79.90');
    await page.getByRole('radio', { name: 'Wrong rows' }).press('Space');
    const wrong = page.getByRole('table', { name: 'Wrong rows' });
    await eventually(() => wrong.textContent()).toContain('NO-SUCH-LAMP');
    expect(await wrong.textContent()).toContain('dear');
    await keepPicture(page, 'prices preview');
  });

  test('who has made it can hand it over, and not approve it', async () => {
    const { page } = sales;
    await page.getByRole('button', { name: 'Hand over for approval' }).click();
    await page.getByText('Another person has to approve it').waitFor();
    expect(await page.getByRole('button', { name: /^Approve/ }).count()).toBe(0);
    expect(await priceOf(buyer)).toContain('₽72.67');
  });

  test('another person approves it', async () => {
    const { page } = head;
    await page.goto('/prices/approvals');
    await page.getByRole('link', { name: 'dealers.csv' }).click();
    await page.getByRole('button', { name: 'Approve 2 prices' }).click();
    await eventually(() => status(head)).toContain('Published');
    await keepPicture(page, 'prices published');
  });

  test('the buyer sees the new price, and from which list it comes', async () => {
    expect(await priceOf(buyer)).toContain('₽79.90');
    const { page } = buyer;
    await page.getByRole('button', { name: 'Why this price?' }).click();
    const why = page.getByRole('dialog', { name: 'Why this price?' });
    await why.getByText('Dealers', { exact: true }).waitFor();
    expect(await why.getByTestId('why-price').textContent()).toBe('₽79.90');
    const text = await why.textContent();
    expect(text).toContain('With VAT of 22 %');
    expect(text).toContain('₽97.478');
    expect(text).toContain('Base price: Basea more specific price goes first');
    await keepPicture(page, 'why this price');
    const asked = buyer.operations.filter(({ name }) => name === 'WhyPrice').map(askedFields);
    expect(asked.length).toBeGreaterThan(0);
    for (const fields of asked) expect([...fields]).not.toContain('floor');
  });

  test('prices with VAT are shown from now on, also after a reload', async () => {
    const { page } = buyer;
    const why = page.getByRole('dialog', { name: 'Why this price?' });
    await why.getByRole('radio', { name: 'with VAT', exact: true }).press('Space');
    await eventually(() => why.getByTestId('why-price').textContent()).toBe('₽97.478');
    await page.keyboard.press('Escape');
    await page.goto(`/catalogue?q=${LAMP}`);
    const row = page.getByRole('table', { name: 'Products' }).locator('[data-row]').first();
    await eventually(() => row.textContent()).toContain('₽97.478');
    await row.focus();
    await page.keyboard.press('w');
    await why.waitFor();
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
    await eventually(() => row.evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
  });

  test('a discount typed into the matrix waits for another person, with before and after', async () => {
    const { page } = sales;
    await page.goto('/prices/discounts');
    const place = page.getByRole('textbox', { name: 'Discount of dealer on LIGHTING, per cent' });
    await place.focus();
    await page.keyboard.type('10');
    await page.getByRole('button', { name: 'Preview' }).click();
    const preview = page.getByRole('table', { name: 'What would become of prices' });
    await preview.getByRole('row').nth(1).waitFor();
    await page.getByRole('button', { name: 'Hand over for approval' }).click();
    await page.getByText('1 discount is edited').waitFor({ state: 'detached' });

    await head.page.goto('/prices/approvals');
    await head.page.getByRole('row').filter({ hasText: 'LIGHTING' }).getByText('10 %').waitFor();
    await keepPicture(head.page, 'approvals');
    await head.page.getByRole('button', { name: 'Approve', exact: true }).click();
    await head.page.getByText('Nothing waits for a decision').waitFor();
    await buyer.page.goto(`/products/${LAMP}`);
    await buyer.page.getByRole('button', { name: 'Why this price?' }).click();
    await buyer.page.getByText('Discount of your segment').waitFor();
  });

  /** On the page of the lamp. */
  async function priceOf({ page }: Visit): Promise<string | null> {
    await page.goto(`/products/${LAMP}`);
    const section = page.locator('section').filter({ hasText: 'Your price' });
    await section.waitFor();
    return section.textContent();
  }
});
