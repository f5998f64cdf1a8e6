import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { loadAdjustments } from './modules/adjustment/adjustment.loaders.ts';
import { loadChangeRequests } from './modules/approval/approval.loaders.ts';
import {
  loadBankEntries,
  loadBankStatements,
  loadReceivedSums,
  loadSimilarPayments,
} from './modules/bank/bank.loaders.ts';
import {
  loadCredit,
  loadCreditChanges,
  loadCustomers,
  loadLedgerAccounts,
  loadOpenDue,
} from './modules/credit/credit.loaders.ts';
import {
  loadInvoices,
  loadInvoicesOfOrders,
  loadSalesOrders,
} from './modules/invoice/invoice.loaders.ts';
import { loadAllocations, loadPayments } from './modules/payment/payment.loaders.ts';
import { loadProductPricing } from './modules/priceList/price.loaders.ts';
import { loadPriceLists, loadRowCounts } from './modules/priceList/priceList.loaders.ts';
import { loadProductTerms } from './modules/productTerms/productTerms.loaders.ts';
import {
  loadPricesOfProjects,
  loadProjectPrices,
  loadProjects,
  loadUsedOfCaps,
} from './modules/project/project.loaders.ts';
import { loadNamedProducts, loadPromotions } from './modules/promotion/promotion.loaders.ts';
import {
  loadMovesOfDrafts,
  loadPriceDrafts,
  loadWrongRows,
} from './modules/publication/publication.loaders.ts';
import { loadQuoteLines, loadQuotes } from './modules/quote/quote.loaders.ts';
import { loadPaymentReminders } from './modules/reminder/reminder.loaders.ts';
import {
  loadLedgerLocks,
  loadSellerEntities,
} from './modules/sellerEntity/sellerEntity.loaders.ts';

/** What a resolver of pricing has: the request, and its loaders. */
export interface Context extends RequestContext, ReturnType<typeof loadersOf> {}

const loadersOf = (ctx: RequestContext) => ({
  productPricing: loadProductPricing(ctx),
  productTerms: loadProductTerms(ctx),
  promotionById: loadPromotions(ctx),
  productsOfPromotion: loadNamedProducts(ctx),
  projectById: loadProjects(ctx),
  projectPriceById: loadProjectPrices(ctx),
  pricesOfProject: loadPricesOfProjects(ctx),
  usedOfCap: loadUsedOfCaps(ctx),
  changeRequestById: loadChangeRequests(ctx),
  priceListById: loadPriceLists(ctx),
  rowCountOfList: loadRowCounts(ctx),
  priceDraftById: loadPriceDrafts(ctx),
  movesOfDraft: loadMovesOfDrafts(ctx),
  wrongRowsOfDraft: loadWrongRows(ctx),
  quoteById: loadQuotes(ctx),
  linesOfQuote: loadQuoteLines(ctx),
  creditOf: loadCredit(ctx),
  openDueOf: loadOpenDue(ctx),
  ledgerAccountsOf: loadLedgerAccounts(ctx),
  customerById: loadCustomers(ctx),
  creditChangeById: loadCreditChanges(ctx),
  adjustmentById: loadAdjustments(ctx),
  sellerEntityById: loadSellerEntities(ctx),
  ledgerLockOf: loadLedgerLocks(ctx),
  invoiceById: loadInvoices(ctx),
  invoicesOfOrder: loadInvoicesOfOrders(ctx),
  salesOrderById: loadSalesOrders(ctx),
  paymentById: loadPayments(ctx),
  allocationsOfPayment: loadAllocations(ctx),
  bankStatementById: loadBankStatements(ctx),
  bankEntryById: loadBankEntries(ctx),
  receivedOfStatement: loadReceivedSums(ctx),
  similarPaymentOf: loadSimilarPayments(ctx),
  remindersOf: loadPaymentReminders(ctx),
});

export const createContext = (base: RequestContext): Context => ({ ...base, ...loadersOf(base) });
