import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type Invoice, InvoiceSchema } from '../invoice/invoice.entity.ts';
import { indexPayers, type KnownPayer, type PayerIndex } from './domain/proposePayer.ts';

/** All customers, by what a payment may tell of them. */
export async function findKnownPayers({ em }: RequestContext): Promise<PayerIndex> {
  const { rows } = await sql<KnownPayer>`
    select organization_id as "organizationId", coalesce(legal_name, name) as name,
      tax_id as "taxId", array(
        select account from payer_account
        where payer_account.organization_id = customer.organization_id
      ) as accounts
    from customer where kind = 'CUSTOMER'`.execute(em.getKysely());
  return indexPayers(rows);
}

/** Invoices by their numbers, whosever they are. */
export async function findInvoicesByNumber(
  { em }: RequestContext,
  numbers: readonly string[],
): Promise<Map<string, Pick<Invoice, 'id' | 'organizationId'>>> {
  if (numbers.length === 0) return new Map();
  const found = await em.find(InvoiceSchema, { number: { $in: [...numbers] } });
  return new Map(found.map((invoice) => [invoice.number, invoice]));
}

/** Remembers that payments of a customer come from an account. */
export async function learnPayerAccount(
  { em }: RequestContext,
  organizationId: string,
  account: string,
): Promise<void> {
  await sql`insert into payer_account (account, organization_id) values (${account}, ${organizationId})
    on conflict do nothing`.execute(em.getKysely());
}
