import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { cellsByName, openRowFile } from '@kontor/kit/rowFile/openRowFile.ts';
import { ProductsBySkuDocument } from '../../calls/catalog.generated.ts';
import type { Context } from '../../context.ts';
import { openStock } from './openStock.ts';
import { addArrivals, addWarehouses } from './stock.queries.ts';

const { moscow, petersburg } = demo.warehouses;

const WAREHOUSES = [
  { id: moscow, code: 'MSK', name: 'Склад Москва', city: 'Москва', priority: 1 },
  {
    id: petersburg,
    code: 'SPB',
    name: 'Склад Санкт-Петербург',
    city: 'Санкт-Петербург',
    priority: 2,
  },
];

const DAY_MS = 86_400_000;

/** The demo's two warehouses, what stands in them and what is on its way; run again it adds nothing. */
export async function seedDemo(ctx: Context): Promise<void> {
  await addWarehouses(ctx, WAREHOUSES);
  const rows = await readDemoStock();
  const skus = rows.map(({ sku }) => sku);
  const { productFacts } = await ctx.call('catalog', ProductsBySkuDocument, { skus });
  const ids = new Map(productFacts.map(({ id, askedCode }) => [askedCode, id]));
  const known = rows.flatMap(({ sku, ...row }) => {
    const productId = ids.get(sku);
    return productId ? [{ productId, ...row }] : [];
  });
  const openings = known.flatMap(({ productId, msk, spb }) => [
    { productId, warehouseId: moscow, quantity: msk },
    { productId, warehouseId: petersburg, quantity: spb },
  ]);
  const isFirst =
    (
      await openStock(
        ctx,
        openings.filter(({ quantity }) => quantity !== '0'),
      )
    ).length > 0;
  if (!isFirst) return;
  const arrivals = known.filter(({ arrival }) => arrival !== '');
  await addArrivals(
    ctx,
    arrivals.map(({ productId, arrival, inDays }) => ({
      id: newId(),
      productId,
      warehouseId: moscow,
      quantity: arrival,
      date: new Date(ctx.now().getTime() + Number(inDays) * DAY_MS).toISOString().slice(0, 10),
    })),
  );
}

interface DemoStock {
  sku: string;
  msk: string;
  spb: string;
  arrival: string;
  inDays: string;
}

async function readDemoStock(): Promise<DemoStock[]> {
  const path = new URL('../../../demo/stock.csv', import.meta.url).pathname;
  const { header, rows } = await openRowFile(path);
  const cellOf = cellsByName(header);
  const stock: DemoStock[] = [];
  for await (const row of rows) {
    stock.push({
      sku: cellOf(row, 'sku'),
      msk: cellOf(row, 'msk'),
      spb: cellOf(row, 'spb'),
      arrival: cellOf(row, 'arrival'),
      inDays: cellOf(row, 'in_days'),
    });
  }
  return stock;
}
