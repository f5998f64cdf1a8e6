import { isId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { invoicesInPurpose } from '../bank/domain/invoicesInPurpose.ts';
import { type Invoice, InvoiceSchema } from '../invoice/invoice.entity.ts';

interface Naming {
  organizationId: string;
  currency: string;
  invoiceIds?: readonly string[] | null;
  purpose?: string | null;
}

const MOST = 200;

/** The invoices of the payer that a person names, in their order: all of one seller and in the currency. */
export async function findNamedInvoices(
  { em }: RequestContext,
  { organizationId, currency, invoiceIds }: Naming,
): Promise<Invoice[] | InvalidInput> {
  const ids = [...new Set(invoiceIds ?? [])];
  if (ids.length === 0) return [];
  if (ids.length > MOST) return invalidInput('invoiceIds', `At most ${MOST} invoices.`);
  const found = await em.find(
    InvoiceSchema,
    { id: { $in: ids.filter(isId) }, organizationId },
    { disableIdentityMap: true },
  );
  const invoices: Invoice[] = [];
  for (const [i, id] of ids.entries()) {
    const invoice = found.find((each) => each.id === id);
    const fault = (message: string) => invalidInput(`invoiceIds.${i}`, message);
    if (!invoice) return fault('It is no invoice of the customer.');
    if (invoice.currency !== currency) return fault(`The invoice is in ${invoice.currency}.`);
    if (invoice.sellerId !== (invoices[0] ?? invoice).sellerId) {
      return fault('It is owed to another legal entity of the seller.');
    }
    invoices.push(invoice);
  }
  return invoices;
}

/** The invoices of the payer that the purpose tells by their numbers, in its order. */
export async function findToldInvoices(
  { em }: RequestContext,
  { organizationId, currency, purpose }: Naming,
): Promise<Invoice[]> {
  const numbers = invoicesInPurpose(purpose ?? '').slice(0, MOST);
  if (numbers.length === 0) return [];
  const found = await em.find(
    InvoiceSchema,
    { number: { $in: numbers }, organizationId, currency },
    { disableIdentityMap: true },
  );
  return found.toSorted((a, b) => numbers.indexOf(a.number) - numbers.indexOf(b.number));
}
