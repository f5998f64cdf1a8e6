import { isId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { ContractSchema } from '../contract/contract.entity.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import { InvoiceSchema } from '../invoice/invoice.entity.ts';
import { findSeller } from '../sellerEntity/findSeller.ts';
import { SellerEntitySchema } from '../sellerEntity/sellerEntity.entity.ts';
import type { Books } from './book.ts';

/** What somebody names of the books that something belongs into. */
export interface NamedBooks {
  organizationId: string;
  currency: string;
  invoiceId?: string | null;
  contractId?: string | null;
  sellerId?: string | null;
}

/**
 * The books that something belongs into: those of the invoice that is named, else of the contract, else
 * of the legal entity of the seller, else of its main one.
 */
export async function findBooks(
  ctx: RequestContext,
  { organizationId, currency, invoiceId, contractId, sellerId }: NamedBooks,
): Promise<Books | NotFound | InvalidInput> {
  const { em } = ctx;
  if (!isId(organizationId)) return notFound('customer', organizationId);
  const customer = { organizationId, kind: 'CUSTOMER' as const };
  if ((await em.count(CustomerSchema, customer)) === 0) return notFound('customer', organizationId);
  const books = (seller: string, contract: string | null): Books => {
    return { organizationId, sellerId: seller, contractId: contract, currency };
  };
  if (invoiceId) {
    const invoice = isId(invoiceId)
      ? await em.findOne(InvoiceSchema, { id: invoiceId, organizationId })
      : null;
    if (!invoice) return notFound('invoice', invoiceId);
    if (invoice.currency !== currency) {
      return invalidInput('currency', `The invoice is in ${invoice.currency}.`);
    }
    return books(invoice.sellerId, invoice.contractId ?? null);
  }
  if (contractId) {
    const isTheirs =
      isId(contractId) && (await em.count(ContractSchema, { id: contractId, organizationId })) > 0;
    if (!isTheirs) return notFound('contract', contractId);
    return books((await findSeller(ctx, contractId)).id, contractId);
  }
  if (!sellerId) return books((await findSeller(ctx, null)).id, null);
  const isKnown = isId(sellerId) && (await em.count(SellerEntitySchema, { id: sellerId })) > 0;
  return isKnown ? books(sellerId, null) : notFound('legal entity of the seller', sellerId);
}
