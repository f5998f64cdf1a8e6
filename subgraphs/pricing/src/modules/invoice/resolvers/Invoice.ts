import { roundAmount, subtract } from '@kontor/kit/money.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { InvoiceResolvers } from '../../types.generated.ts';
import { invoiceStatus } from '../domain/invoiceStatus.ts';

export const Invoice: InvoiceResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.invoiceById.load(id),
  organization: ({ organizationId: id }) => ({ id }),
  order: ({ orderId: id }) => ({ id }),
  shipment: ({ shipmentId: id }) => ({ id }),
  status: (invoice, _args, ctx) => invoiceStatus(invoice, sellerDay(ctx.now())),
  total: ({ total: amount, currency }) => ({ amount, currency }),
  totalVat: ({ totalVat: amount, currency }) => ({ amount, currency }),
  totalWithVat: ({ totalWithVat: amount, currency }) => ({ amount, currency }),
  paid: ({ paid: amount, currency }) => ({ amount, currency }),
  residual: ({ totalWithVat, paid, currency }) => ({
    amount: roundAmount(subtract(totalWithVat, paid)),
    currency,
  }),
    contract: async (_parent, _arg, _ctx) => { /* Invoice.contract resolver is required because Invoice.contract exists but InvoiceMapper.contract does not */ },
    kind: async (_parent, _arg, _ctx) => { /* Invoice.kind resolver is required because Invoice.kind exists but InvoiceMapper.kind does not */ },
    seller: async (_parent, _arg, _ctx) => { /* Invoice.seller resolver is required because Invoice.seller exists but InvoiceMapper.seller does not */ }
};
