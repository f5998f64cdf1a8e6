import { fileURLToPath } from 'node:url';
import { loadTypeDefs } from '@kontor/kit/schema.ts';
import type { SubgraphDefinition } from '@kontor/kit/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { AdjustmentSchema } from './modules/adjustment/adjustment.entity.ts';
import { ChangeRequestSchema } from './modules/approval/changeRequest.entity.ts';
import { BankEntrySchema, BankStatementSchema } from './modules/bank/bank.entity.ts';
import { ContractSchema } from './modules/contract/contract.entity.ts';
import { contractChanged } from './modules/contract/contract.events.ts';
import { checkBlocks } from './modules/credit/checkBlocks.ts';
import {
  CreditAccountSchema,
  CreditBlockSchema,
  CreditHistorySchema,
  CreditHoldSchema,
} from './modules/credit/credit.entity.ts';
import { sweepExpiredHolds } from './modules/credit/orderCredit.service.ts';
import { recordAudit } from './modules/credit/recordAudit.job.ts';
import { CustomerSchema } from './modules/customer/customer.entity.ts';
import { organizationChanged } from './modules/customer/customer.events.ts';
import { InvoiceLineSchema, InvoiceSchema } from './modules/invoice/invoice.entity.ts';
import { shipmentDispatched } from './modules/invoice/invoice.events.ts';
import { LedgerBalanceSchema, PostingSchema } from './modules/ledger/posting.entity.ts';
import { orderCancelled, orderPlaced } from './modules/order/order.events.ts';
import { SalesOrderLineSchema, SalesOrderSchema } from './modules/order/salesOrder.entity.ts';
import { PaymentSchema } from './modules/payment/payment.entity.ts';
import { importPrices } from './modules/priceImport/importPrices.ts';
import { PriceListSchema, VatRateSchema } from './modules/priceList/priceList.entity.ts';
import { importCosts, importVatCodes } from './modules/productTerms/importTerms.ts';
import { productsRegrouped } from './modules/productTerms/productTerms.events.ts';
import { ProjectPriceSchema, ProjectSchema } from './modules/project/project.entity.ts';
import { PromotionSchema } from './modules/promotion/promotion.entity.ts';
import { PaymentIntentSchema } from './modules/provider/paymentIntent.entity.ts';
import { sendSandboxWebhook } from './modules/provider/sandbox/sendWebhook.job.ts';
import { publishPricesJob } from './modules/publication/approval.service.ts';
import { compareDraftJob, readDraftJob } from './modules/publication/readDraft.job.ts';
import { tidyDrafts } from './modules/publication/upkeep.service.ts';
import { QuoteLineSchema, QuoteSchema } from './modules/quote/quote.entity.ts';
import { importRates } from './modules/rate/importRates.ts';
import { PaymentReminderSchema } from './modules/reminder/paymentReminder.entity.ts';
import { sendReminders } from './modules/reminder/sendReminders.job.ts';
import { resolvers } from './modules/resolvers.generated.ts';
import {
  LedgerLockSchema,
  SellerEntitySchema,
} from './modules/sellerEntity/sellerEntity.entity.ts';
import { seedDemo } from './seedDemo.ts';

/** For how much, and on whose credit: price lists, quotes, credit, invoices and payments. */
export const pricing: SubgraphDefinition<Context> = {
  name: 'pricing',
  typeDefs: loadTypeDefs(import.meta.url),
  resolvers,
  orm: {
    entities: [
      CustomerSchema,
      ContractSchema,
      PriceListSchema,
      PromotionSchema,
      ProjectSchema,
      ProjectPriceSchema,
      VatRateSchema,
      QuoteSchema,
      QuoteLineSchema,
      CreditAccountSchema,
      CreditHoldSchema,
      CreditBlockSchema,
      CreditHistorySchema,
      SalesOrderSchema,
      SalesOrderLineSchema,
      InvoiceSchema,
      InvoiceLineSchema,
      PaymentSchema,
      BankStatementSchema,
      BankEntrySchema,
      PaymentIntentSchema,
      PaymentReminderSchema,
      PostingSchema,
      LedgerBalanceSchema,
      AdjustmentSchema,
      ChangeRequestSchema,
      SellerEntitySchema,
      LedgerLockSchema,
    ],
    migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  },
  createContext,
  consumers: {
    'organization.changed': organizationChanged,
    'products.regrouped': productsRegrouped,
    'contract.changed': contractChanged,
    'order.placed': orderPlaced,
    'order.cancelled': orderCancelled,
    'shipment.dispatched': shipmentDispatched,
  },
  jobs: {
    recordAudit,
    sweepExpiredHolds: (_payload, ctx) => sweepExpiredHolds(ctx),
    checkBlocks: (_payload, ctx) => checkBlocks(ctx),
    readDraft: readDraftJob,
    compareDraft: compareDraftJob,
    publishPrices: publishPricesJob,
    sendSandboxWebhook,
    sendReminders: (_payload, ctx) => sendReminders(ctx),
    tidyDrafts: (_payload, ctx) => tidyDrafts(ctx),
  },
  imports: {
    prices: importPrices,
    rates: importRates,
    costs: importCosts,
    'vat-codes': importVatCodes,
  },
  seedDemo,
  cron: [
    { job: 'sweepExpiredHolds', pattern: '* * * * *' },
    { job: 'checkBlocks', pattern: '* * * * *' },
    { job: 'sendReminders', pattern: '5 * * * *' },
    { job: 'tidyDrafts', pattern: '*/5 * * * *' },
  ],
};
