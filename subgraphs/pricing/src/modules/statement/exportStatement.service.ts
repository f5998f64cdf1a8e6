import { isId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, organizationOf } from '@kontor/kit/viewer.ts';
import { OfferTableDocument } from '../../calls/documents.generated.ts';
import { addDays } from '../credit/domain/calendar.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import { type Language, statementTable } from './domain/statementTable.ts';
import { periodFault, statementOf, type WantedStatement } from './statement.service.ts';

export interface ExportStatement extends WantedStatement {
  format?: 'CSV' | 'XLSX' | 'PDF';
  locale?: Language;
}

const OFFERED_FOR_HOURS = 24;

/** Writes a statement into a file for whoever asks; documents makes all formats of one table. */
export async function exportStatement(
  ctx: RequestContext,
  { format = 'XLSX', locale = 'RU', ...wanted }: ExportStatement,
): Promise<{ ok: true; url: string; count: number } | NotFound | InvalidInput> {
  const { organizationId, from, until } = wanted;
  const fault = periodFault(from, until);
  if (fault) return invalidInput('until', fault);
  const statement = await statementOf(ctx, wanted);
  const customer = isId(organizationId)
    ? await ctx.em.findOne(CustomerSchema, { organizationId })
    : null;
  if (!statement || !customer) return notFound('customer', organizationId);
  const last = addDays(until, -1);
  const table = statementTable({ ...statement, customer: customer.name, last }, locale);
  const { offerTable } = await ctx.call('documents', OfferTableDocument, {
    input: {
      ...table,
      format,
      actor: actorOf(ctx.viewer),
      organizationId: organizationOf(ctx.viewer),
      name: `statement-${from}-${last}`,
      lifetimeHours: OFFERED_FOR_HOURS,
    },
  });
  return { ok: true, url: `/files/${offerTable.id}`, count: statement.lines.length };
}
