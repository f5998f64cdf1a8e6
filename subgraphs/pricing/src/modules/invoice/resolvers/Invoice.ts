import { roundAmount, subtract } from '@kontor/kit/money.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { InvoiceResolvers } from '../../types.generated.ts';
import { invoiceStatus } from '../domain/invoiceStatus.ts';

export const Invoice: InvoiceResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.invoiceById.load(id),
  organization: ({ organizationId: id }) => ({ id }),
  seller: ({ sellerId: id }) => ({ id }),
  contract: ({ contractId: id }) => (id ? { id } : null),
  order: ({ orderId: id }) => (id ? { id } : null),
  shipment: ({ shipmentId: id }) => (id ? { id } : null),
  status: (invoice, _args, ctx) => invoiceStatus(invoice, sellerDay(ctx.now())),
  total: ({ total: amount, currency }) => ({ amount, currency }),
  totalVat: ({ totalVat: amount, currency }) => ({ amount, currency }),
  totalWithVat: ({ totalWithVat: amount, currency }) => ({ amount, currency }),
  paid: ({ paid: amount, currency }) => ({ amount, currency }),
  residual: ({ totalWithVat, paid, currency }) => ({
    amount: roundAmount(subtract(totalWithVat, paid)),
    currency,
  }),
};
