import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { QuoteLine, QuoteLineSchema } from './quote.entity.ts';

type Tables = InferKyselyDB<typeof QuoteLineSchema>;

/** Thousands of lines go in as one JSON parameter: as entities they cost ten times as much. */
export async function insertQuoteLines(
  { em }: RequestContext,
  quoteId: string,
  organizationId: string,
  lines: readonly Omit<QuoteLine, 'quoteId' | 'organizationId'>[],
): Promise<void> {
  await sql`
    insert into quote_line (quote_id, organization_id, line_no, product_id, project_id, quantity,
      price, parts, total, vat, total_with_vat)
    select ${quoteId}::uuid, ${organizationId}::uuid, "lineNo", "productId", "projectId", quantity,
      price, nullif(parts, 'null'), total, vat, "totalWithVat"
    from json_to_recordset(${JSON.stringify(lines)}::json) as line (
      "lineNo" int, "productId" uuid, "projectId" uuid, quantity numeric, price json, parts jsonb,
      total numeric, vat numeric, "totalWithVat" numeric
    )`.execute(em.getKysely());
}

/** Lines of quotes in their order. */
export function findQuoteLines(
  ctx: RequestContext,
  quoteIds: readonly string[],
): Promise<QuoteLine[]> {
  return tenantKysely<Tables>(ctx)
    .selectFrom('quote_line')
    .where('quote_id', 'in', [...quoteIds])
    .select(['quote_id as quoteId', 'organization_id as organizationId', 'line_no as lineNo'])
    .select(['product_id as productId', 'project_id as projectId', 'quantity', 'price', 'parts'])
    .select(['total', 'vat'])
    .select('total_with_vat as totalWithVat')
    .orderBy('quote_id')
    .orderBy('line_no')
    .execute();
}
