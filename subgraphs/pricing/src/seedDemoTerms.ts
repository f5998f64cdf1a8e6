import { fileURLToPath } from 'node:url';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { ProductFactsDocument } from './calls/catalog.generated.ts';
import { findMatrix, writeCells } from './modules/matrix/matrix.queries.ts';
import { importCosts } from './modules/productTerms/importTerms.ts';
import { PromotionSchema } from './modules/promotion/promotion.entity.ts';
import { nameProducts } from './modules/promotion/promotion.queries.ts';
import { writeRates } from './modules/rate/rate.queries.ts';

const ALWAYS = { validFrom: null, validUntil: null };

const DISCOUNTS = [
  { segment: 'dealer', priceGroup: 'SAFETY', percent: '7', ...ALWAYS },
  { segment: 'dealer', priceGroup: 'HOUSEHOLD', percent: '5', ...ALWAYS },
  { segment: 'retail', priceGroup: 'SAFETY', percent: '2', ...ALWAYS },
];

const TOOLS_WEEK = {
  id: '01970000-0000-7000-8000-0000000000e1',
  name: 'Неделя инструмента',
  status: 'APPROVED' as const,
  segment: null,
  forOrganizationId: null,
  priceGroups: null,
  hasProducts: true,
  percent: '12',
  unitPrice: null,
  currency: null,
  minimumQuantity: '0',
  levels: ['SEGMENT' as const, 'BASE' as const],
  validFrom: '2026-01-01',
  validUntil: '2027-12-31',
  mayGoBelowFloor: false,
  createdBy: 'service:pricing',
};
const TOOLS = ['EI-PERF-800', 'EI-UShM-125-900'];

/** What decides the demo's prices besides lists: costs, discounts of segments, a promotion, a rate of the dollar. */
export async function seedDemoTerms(ctx: RequestContext): Promise<void> {
  const path = fileURLToPath(new URL('../demo/costs.csv', import.meta.url));
  await importCosts({ path, options: {}, progress: () => undefined }, () => ctx);
  const rate = { currency: 'USD', rate: '92.5', validFrom: '2026-01-01' };
  await writeRates(ctx, [rate], 'Bank of Russia');
  // Only where nobody has set any: a second seed doesn't take back what was agreed since.
  if ((await findMatrix(ctx, null)).length === 0) await writeCells(ctx, DISCOUNTS, DISCOUNTS);
  if ((await ctx.em.count(PromotionSchema, { id: TOOLS_WEEK.id })) > 0) return;
  const { productFacts } = await ctx.call('catalog', ProductFactsDocument, { codes: TOOLS });
  await ctx.em.insert(PromotionSchema, { ...TOOLS_WEEK, createdAt: ctx.now() });
  await nameProducts(
    ctx,
    TOOLS_WEEK.id,
    productFacts.map(({ id }) => id),
  );
}
