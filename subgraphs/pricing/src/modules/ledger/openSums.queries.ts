import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { AdjustmentSchema } from '../adjustment/adjustment.entity.ts';
import type { InvoiceSchema } from '../invoice/invoice.entity.ts';
import type { OpenSum } from '../payment/domain/settle.ts';
import type { PaymentSchema } from '../payment/payment.entity.ts';
import type { Books } from './book.ts';

type Tables = InferKyselyDB<typeof InvoiceSchema | typeof PaymentSchema | typeof AdjustmentSchema>;

const tables = (ctx: RequestContext) => tenantKysely<Tables>(ctx);

/** What an open sum has in common with the books it is asked for: the same contract goes first. */
const isOtherContract = (contractId: string | null) =>
  sql<boolean>`contract_id is distinct from ${contractId}`;

/** An invoice that waits for money. */
export interface OpenInvoice extends OpenSum {
  contractId: string | null;
}

/** Invoices of one legal entity of the seller that wait for money: of the contract first, then by due date. */
export async function findUnpaidInvoices(
  ctx: RequestContext,
  { organizationId, sellerId, currency, contractId }: Books,
): Promise<OpenInvoice[]> {
  return tables(ctx)
    .selectFrom('invoice')
    .where('organization_id', '=', organizationId)
    .where('seller_id', '=', sellerId)
    .where('currency', '=', currency)
    .whereRef('paid', '<', 'total_with_vat')
    .select(['id', 'contract_id as contractId', sql<string>`total_with_vat - paid`.as('open')])
    .orderBy(isOtherContract(contractId))
    .orderBy('due_on')
    .orderBy('issued_on')
    .orderBy('id')
    .execute();
}

/** Money or a credit that waits for an invoice. */
export interface OpenCredit extends OpenInvoice {
  isPayment: boolean;
}

/** Payments and credits to one legal entity of the seller that wait for an invoice: of the contract first, then the oldest. */
export async function findOpenCredits(
  ctx: RequestContext,
  { organizationId, sellerId, currency, contractId }: Books,
): Promise<OpenCredit[]> {
  const payments = tables(ctx)
    .selectFrom('payment')
    .where('organization_id', '=', organizationId)
    .where('seller_id', '=', sellerId)
    .where('currency', '=', currency)
    .where(sql<boolean>`allocated + reversed < amount`)
    .select([
      'id',
      'received_on as day',
      'contract_id as contractId',
      isOtherContract(contractId).as('isOther'),
      sql<boolean>`true`.as('isPayment'),
      sql<string>`amount - allocated - reversed`.as('open'),
    ]);
  const credits = tables(ctx)
    .selectFrom('adjustment')
    .where('organization_id', '=', organizationId)
    .where('seller_id', '=', sellerId)
    .where('currency', '=', currency)
    .where('status', '=', 'BOOKED')
    .where('direction', '=', 'CREDIT')
    .where(sql<boolean>`allocated + reversed < amount`)
    .select([
      'id',
      sql<string>`booked_on`.as('day'),
      'contract_id as contractId',
      isOtherContract(contractId).as('isOther'),
      sql<boolean>`false`.as('isPayment'),
      sql<string>`amount - allocated - reversed`.as('open'),
    ]);
  const rows = await payments
    .unionAll(credits)
    .orderBy('isOther')
    .orderBy('day')
    .orderBy('id')
    .execute();
  return rows.map(({ isOther: _, day: __, ...credit }) => credit);
}
