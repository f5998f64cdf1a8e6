import startDatabase from '../testkit/globalSetup.ts';
import { takePicture } from './pictures.ts';
import { startPortal } from './portal.ts';
import { settled } from './settled.ts';
import { openTrade, type Trade } from './trade.ts';
import { DESKTOP, type Language, PHONE } from './visit.ts';

/*
 * Takes the README's pictures anew, of a day's trade of the demo company:
 * node tests/browser/takeScreenshots.ts
 */
const FOLDER = new URL('../../client/screenshots/', import.meta.url);

interface Picture {
  who: string;
  path: string;
  language?: Language;
  screen?: typeof DESKTOP;
}

const stopDatabase = await startDatabase();
const portal = await startPortal({ KONTOR_SIMULATOR: 'erp' });
try {
  const { shipped, picking } = await tradeForADay(await openTrade(portal.kontor));
  const buyer = 'buyer@north.example';
  await take('catalogue', { who: buyer, path: '/catalogue', screen: { width: 1280, height: 720 } });
  await take('catalogue-phone', { who: buyer, path: '/catalogue?q=led', screen: PHONE });
  await take('compare', {
    who: buyer,
    path: '/compare?sku=AV-1P-C16&sku=AV-1P-C25&sku=UZO-2P-40-30',
    screen: { width: 1280, height: 720 },
  });
  await take('completeness', { who: 'content@kontor.example', path: '/content/completeness' });
  await take('order', { who: buyer, path: `/orders/${shipped}`, language: 'ru' });
  await take('finance', { who: 'accountant@north.example', path: '/finance' });
  await take('warehouse', {
    who: 'warehouse@kontor.example',
    path: `/warehouse?order=${picking}`,
    language: 'ru',
  });
} finally {
  await portal.stop();
  await stopDatabase();
}

/** Orders in all states; answers with the numbers of those that are shown. */
async function tradeForADay(trade: Trade): Promise<{ shipped: string; picking: string }> {
  const paid = await trade.order(
    { sku: 'EI-DR-18V-2AH', quantity: '6' },
    { sku: 'EI-DISK-125', quantity: '100' },
    { sku: 'IZ-LAZ-2L', quantity: '2' },
  );
  await trade.deliver(paid);
  await trade.pay(paid);
  const owed = await trade.order(
    { sku: 'KV-VVG-5X4', quantity: '300' },
    { sku: 'SHR-36M-V', quantity: '8' },
    { sku: 'SV-PROM-100W', quantity: '20' },
  );
  await trade.deliver(owed);
  const shipped = await trade.order(
    { sku: 'AV-1P-C10', quantity: '240' },
    { sku: 'UZO-4P-63-100', quantity: '24' },
    { sku: 'SHR-12M-N', quantity: '40' },
    { sku: 'PV-PVS-3X1.5', quantity: '600' },
    { sku: 'LP-GU10-5W-40K', quantity: '150' },
  );
  await trade.pick(shipped);
  await trade.ship(shipped);
  const picking = await trade.order(
    { sku: 'KR-SAM-3.5X35', quantity: '12.5' },
    { sku: 'SV-PNL-36W', quantity: '48' },
    { sku: 'LP-T8-18W-65K', quantity: '75' },
  );
  await trade.pick(picking);
  await trade.order({ sku: 'SL-UTP-CAT5E', quantity: '610' });
  await trade.order({ sku: 'SZ-KASK-BL', quantity: '15' }, { sku: 'IN-NOZH-18', quantity: '24' });
  await trade.fillCart(
    { sku: 'LP-GU10-5W-40K', quantity: '100' },
    { sku: 'KV-VVG-3X2.5', quantity: '200' },
  );
  return { shipped: shipped.number, picking: picking.number };
}

async function take(name: string, { who, path, language, screen = DESKTOP }: Picture) {
  const { page, signIn } = await portal.open({ language });
  await page.setViewportSize(screen);
  await signIn(who);
  await settled(page);
  await page.goto(path);
  await settled(page);
  await takePicture(page, new URL(`${name}.png`, FOLDER));
}
