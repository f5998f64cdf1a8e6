import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { VatPeriod } from '../priceList/domain/vatOnDay.ts';
import type { VatRateSchema } from '../priceList/priceList.entity.ts';
import type { InvoicedLine } from './domain/priceShipment.ts';
import type { InvoiceLineSchema, InvoiceSchema } from './invoice.entity.ts';

interface Counter {
  invoice_counter: { year: number; last: number };
}

type Tables = InferKyselyDB<
  typeof InvoiceSchema | typeof InvoiceLineSchema | typeof VatRateSchema
> &
  Counter;

const tables = (ctx: RequestContext) => tenantKysely<Tables>(ctx);

/**
 * The next number of the year, `INV-2026-000001`. The counter's row stays locked until the
 * transaction ends, so that one that is rolled back leaves no gap.
 */
export async function nextInvoiceNumber(ctx: RequestContext, year: number): Promise<string> {
  const { last } = await tables(ctx)
    .insertInto('invoice_counter')
    .values({ year, last: 1 })
    .onConflict((same) => same.column('year').doUpdateSet({ last: sql`invoice_counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow();
  return `INV-${year}-${String(last).padStart(6, '0')}`;
}

/** What was invoiced of an order so far. */
export function findInvoicedLines(
  ctx: RequestContext,
  orderId: string,
): Promise<Array<Omit<InvoicedLine, 'sku' | 'name' | 'unitPrice'>>> {
  return tables(ctx)
    .selectFrom('invoice_line')
    .where('order_id', '=', orderId)
    .select([
      'order_line_id as orderLineId',
      'quantity',
      'vat_rate as vatRate',
      'total',
      'vat',
      'total_with_vat as totalWithVat',
    ])
    .execute();
}

/** All rates there were and are, by code. */
export function findVatPeriods(ctx: RequestContext): Promise<Array<VatPeriod & { code: string }>> {
  return tables(ctx)
    .selectFrom('vat_rate')
    .select(['code', 'valid_from as validFrom', 'valid_until as validUntil'])
    .select(sql<string | null>`trim_scale(percent)`.as('percent'))
    .execute();
}
