import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Barcode, barcodePicture, writeBarcodeVideo } from './barcodeVideo.ts';
import { checkScreens } from './checkScreens.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { eventually } from './eventually.ts';
import { type Portal, startPortal } from './portal.ts';
import { settled } from './settled.ts';
import type { Visit } from './visit.ts';

/** A cable duct, sold by the piece. */
const DUCT: Barcode = { format: 'EAN13', text: '9521000004719' };
/** A box of 12 circuit breakers. */
const BOX: Barcode = { format: 'ITF', text: '19521000005829' };
const PLIERS: Barcode = { format: 'EAN13', text: '9521000017290' };

/*
 * A buyer who walks along the shelves. The camera is a film of barcodes; what reads them, looks them
 * up and orders them is all real. Each test goes on where the one before it ended.
 */
describeInBrowser('a buyer with a scanner', () => {
  let folder: string;
  let portal: Portal;
  let buyer: Visit;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scanner-'));
    const film = join(folder, 'shelves.y4m');
    await writeBarcodeVideo(film, [
      { barcode: DUCT, seconds: 1 },
      { barcode: BOX, seconds: 1 },
      { barcode: null, seconds: 1.2 },
    ]);
    portal = await startPortal({}, [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ]);
    buyer = await portal.open();
    await buyer.signIn('buyer@north.example');
    await settled(buyer.page);
    await buyer.page.getByRole('link', { name: 'Quick order' }).click();
    await buyer.page.getByRole('heading', { level: 1, name: 'Quick order' }).waitFor();
  });
  afterEach((context) => checkScreens(portal, context));
  afterAll(async () => {
    await portal?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const lines = () =>
    buyer.page.getByRole('list', { name: 'Scanned' }).getByRole('listitem').allTextContents();
  const lineOf = async (sku: string) => (await lines()).find((line) => line.includes(sku)) ?? '';
  const quantityOf = async (sku: string) =>
    Number(/([\d\s.,]+)\s*pc$/.exec(await lineOf(sku))?.[1]?.replace(/\D/g, ''));

  test('scans one after the other: pieces by the piece, boxes by what they hold', async () => {
    await buyer.page.getByRole('button', { name: 'Scan' }).click();
    await eventually(() => lineOf('KM-CAB-25X16')).toContain('9521000004719');
    await eventually(() => lineOf('AV-1P-C16')).toMatch(/package of 12/);
    expect(await lines()).toHaveLength(2);
    expect(await quantityOf('AV-1P-C16')).toBe(12);
  });

  test('orders more of what comes before the camera again', async () => {
    const before = await quantityOf('AV-1P-C16');
    await eventually(() => quantityOf('AV-1P-C16')).toBeGreaterThanOrEqual(before + 12);
    expect((await quantityOf('AV-1P-C16')) % 12).toBe(0);
    expect(await lines()).toHaveLength(2);
  });

  test('enters codes by a hand scanner, and learns which are unknown', async () => {
    const { page } = buyer;
    await page.getByRole('textbox', { name: 'Code', exact: true }).focus();
    await page.keyboard.type('9521000025806\n');
    await eventually(() => lineOf('HZ-BOX-30L')).not.toBe('');
    await page.keyboard.type('4006381333931\n');
    await eventually(() => lineOf('4006381333931')).toContain('No such product');
    await page.getByRole('button', { name: 'Take away: 4006381333931' }).click();
    expect(await lineOf('4006381333931')).toBe('');
  });

  test('reads a photo where there is no camera at hand', async () => {
    const { page } = buyer;
    await page.locator('input[type=file]').setInputFiles({
      name: 'shelf.png',
      mimeType: 'image/png',
      buffer: await barcodePicture(PLIERS),
    });
    await eventually(() => lineOf('IN-PLOS-180')).not.toBe('');
  });

  test('takes it all into the order, where it is checked', async () => {
    const { page } = buyer;
    await page.getByRole('button', { name: 'Take 4 lines into the order' }).click();
    const checked = page.getByRole('table', { name: 'Checked rows' });
    await checked.waitFor();
    expect(await page.locator('textarea').first().inputValue()).toMatch(/^IN-PLOS-180;\d+$/m);
    await page.getByRole('button', { name: 'Put into the cart' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cart' }).waitFor();
    await page.getByText('IN-PLOS-180').first().waitFor();
  });
});
