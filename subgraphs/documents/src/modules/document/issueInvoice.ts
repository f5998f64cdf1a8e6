import { createHash } from 'node:crypto';
import { newId } from '@kontor/kit/ids.ts';
import {
  PartiesOfInvoiceDocument,
  type PartiesOfInvoiceQuery,
} from '../../calls/accounts.generated.ts';
import { UnitsOfProductsDocument } from '../../calls/catalog.generated.ts';
import type { Context } from '../../context.ts';
import { findPayee } from '../payee/payee.service.ts';
import { DocumentSchema } from './document.entity.ts';
import { recordIssued } from './document.events.ts';
import { takeNumber } from './document.queries.ts';
import { composeInvoice } from './domain/composeInvoice.ts';
import { documentNumber } from './domain/documentNumber.ts';
import type { IssuedInvoice, Party, Unit } from './domain/invoiceContent.ts';

/** Makes the paper of an invoice out, once; its files are made by a job. */
export async function issueInvoice(invoice: IssuedInvoice, ctx: Context): Promise<void> {
  const { invoiceId, organizationId, orderId, shipmentId, currency, issuedOn } = invoice;
  if ((await ctx.em.count(DocumentSchema, { kind: 'INVOICE', invoiceId })) > 0) return;
  const parties = await partiesOf(organizationId, ctx);
  const units = await unitsOf(invoice, ctx);
  const year = Number(issuedOn.slice(0, 4));
  // The number last: until the transaction ends, others that want one wait.
  const number = documentNumber('INVOICE', year, await takeNumber(ctx, 'INVOICE', year));
  const content = JSON.stringify(composeInvoice(number, invoice, { ...parties, units }));
  const document = ctx.em.create(DocumentSchema, {
    id: newId(),
    organizationId,
    kind: 'INVOICE',
    number,
    date: issuedOn,
    status: 'ISSUED',
    currency,
    total: invoice.totalWithVat,
    orderId,
    invoiceId,
    shipmentId,
    content,
    contentHash: createHash('sha256').update(content).digest('hex'),
    issuedAt: ctx.now(),
  });
  recordIssued(document, ctx);
  ctx.jobs.add('renderDocument', { documentId: document.id });
}

async function partiesOf(buyerId: string, ctx: Context) {
  const { buyers, sellers } = await ctx.call('accounts', PartiesOfInvoiceDocument, { buyerId });
  const [buyer] = buyers;
  const [seller] = sellers.nodes;
  if (!buyer || !seller)
    throw new Error('An invoice needs a seller and a buyer that accounts knows.');
  const payee = await findPayee(seller.id, ctx);
  return { seller: partyOf(seller), buyer: partyOf(buyer), payee };
}

async function unitsOf({ lines }: IssuedInvoice, ctx: Context): Promise<Map<string, Unit>> {
  const skus = lines.map(({ sku }) => sku);
  const { productFacts } = await ctx.call('catalog', UnitsOfProductsDocument, { skus });
  return new Map(
    productFacts.map(({ askedCode, unit: { code, symbol } }) => [
      askedCode ?? '',
      { code, symbol },
    ]),
  );
}

type OrganizationFacts = PartiesOfInvoiceQuery['buyers'][number];

function partyOf({
  legalName,
  taxId,
  kpp,
  addresses,
}: Omit<OrganizationFacts, '__typename'>): Party {
  const address = addresses.find(({ isDefault }) => isDefault) ?? addresses[0];
  return {
    legalName,
    taxId,
    kpp: kpp ?? null,
    address: address ? [address.postalCode, address.city, address.line].join(', ') : null,
  };
}
