/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { adjustments as Query_adjustments } from './adjustment/resolvers/Query/adjustments.ts';
import    { bankEntries as Query_bankEntries } from './bank/resolvers/Query/bankEntries.ts';
import    { bankStatement as Query_bankStatement } from './bank/resolvers/Query/bankStatement.ts';
import    { changeRequests as Query_changeRequests } from './approval/resolvers/Query/changeRequests.ts';
import    { creditChanges as Query_creditChanges } from './credit/resolvers/Query/creditChanges.ts';
import    { customerPrice as Query_customerPrice } from './priceList/resolvers/Query/customerPrice.ts';
import    { debtors as Query_debtors } from './statement/resolvers/Query/debtors.ts';
import    { discountMatrix as Query_discountMatrix } from './matrix/resolvers/Query/discountMatrix.ts';
import    { exchangeRates as Query_exchangeRates } from './rate/resolvers/Query/exchangeRates.ts';
import    { floorMargins as Query_floorMargins } from './productTerms/resolvers/Query/floorMargins.ts';
import    { invoices as Query_invoices } from './invoice/resolvers/Query/invoices.ts';
import    { openProjects as Query_openProjects } from './project/resolvers/Query/openProjects.ts';
import    { paymentIntent as Query_paymentIntent } from './provider/resolvers/Query/paymentIntent.ts';
import    { payments as Query_payments } from './payment/resolvers/Query/payments.ts';
import    { previewDiscounts as Query_previewDiscounts } from './matrix/resolvers/Query/previewDiscounts.ts';
import    { priceDiscrepancies as Query_priceDiscrepancies } from './discrepancy/resolvers/Query/priceDiscrepancies.ts';
import    { priceFilePreview as Query_priceFilePreview } from './publication/resolvers/Query/priceFilePreview.ts';
import    { priceLines as Query_priceLines } from './quote/resolvers/Query/priceLines.ts';
import    { priceList as Query_priceList } from './publication/resolvers/Query/priceList.ts';
import    { priceLists as Query_priceLists } from './priceList/resolvers/Query/priceLists.ts';
import    { pricePublication as Query_pricePublication } from './publication/resolvers/Query/pricePublication.ts';
import    { pricePublications as Query_pricePublications } from './publication/resolvers/Query/pricePublications.ts';
import    { project as Query_project } from './project/resolvers/Query/project.ts';
import    { projectPrices as Query_projectPrices } from './project/resolvers/Query/projectPrices.ts';
import    { projects as Query_projects } from './project/resolvers/Query/projects.ts';
import    { promotions as Query_promotions } from './promotion/resolvers/Query/promotions.ts';
import    { receivables as Query_receivables } from './statement/resolvers/Query/receivables.ts';
import    { sandboxPayment as Query_sandboxPayment } from './provider/resolvers/Query/sandboxPayment.ts';
import    { sellerEntities as Query_sellerEntities } from './sellerEntity/resolvers/Query/sellerEntities.ts';
import    { vatRates as Query_vatRates } from './rate/resolvers/Query/vatRates.ts';
import    { actInSandbox as Mutation_actInSandbox } from './provider/resolvers/Mutation/actInSandbox.ts';
import    { allocatePayment as Mutation_allocatePayment } from './payment/resolvers/Mutation/allocatePayment.ts';
import    { allowShipping as Mutation_allowShipping } from './credit/resolvers/Mutation/allowShipping.ts';
import    { askProjectPrice as Mutation_askProjectPrice } from './project/resolvers/Mutation/askProjectPrice.ts';
import    { changeDiscounts as Mutation_changeDiscounts } from './matrix/resolvers/Mutation/changeDiscounts.ts';
import    { changeFloorMargins as Mutation_changeFloorMargins } from './productTerms/resolvers/Mutation/changeFloorMargins.ts';
import    { closePeriod as Mutation_closePeriod } from './sellerEntity/resolvers/Mutation/closePeriod.ts';
import    { comparePricePublication as Mutation_comparePricePublication } from './publication/resolvers/Mutation/comparePricePublication.ts';
import    { confirmBankEntries as Mutation_confirmBankEntries } from './bank/resolvers/Mutation/confirmBankEntries.ts';
import    { correctBalance as Mutation_correctBalance } from './adjustment/resolvers/Mutation/correctBalance.ts';
import    { createPriceList as Mutation_createPriceList } from './publication/resolvers/Mutation/createPriceList.ts';
import    { decideAdjustment as Mutation_decideAdjustment } from './adjustment/resolvers/Mutation/decideAdjustment.ts';
import    { decideChange as Mutation_decideChange } from './approval/resolvers/Mutation/decideChange.ts';
import    { decideCreditTerms as Mutation_decideCreditTerms } from './credit/resolvers/Mutation/decideCreditTerms.ts';
import    { decideProjectPrice as Mutation_decideProjectPrice } from './project/resolvers/Mutation/decideProjectPrice.ts';
import    { editPrices as Mutation_editPrices } from './publication/resolvers/Mutation/editPrices.ts';
import    { endProjectPrice as Mutation_endProjectPrice } from './project/resolvers/Mutation/endProjectPrice.ts';
import    { endPromotion as Mutation_endPromotion } from './promotion/resolvers/Mutation/endPromotion.ts';
import    { explainPriceDiscrepancies as Mutation_explainPriceDiscrepancies } from './discrepancy/resolvers/Mutation/explainPriceDiscrepancies.ts';
import    { exportStatement as Mutation_exportStatement } from './statement/resolvers/Mutation/exportStatement.ts';
import    { holdCredit as Mutation_holdCredit } from './credit/resolvers/Mutation/holdCredit.ts';
import    { ignoreBankEntry as Mutation_ignoreBankEntry } from './bank/resolvers/Mutation/ignoreBankEntry.ts';
import    { importBankStatement as Mutation_importBankStatement } from './bank/resolvers/Mutation/importBankStatement.ts';
import    { issueCreditNote as Mutation_issueCreditNote } from './adjustment/resolvers/Mutation/issueCreditNote.ts';
import    { muteReminders as Mutation_muteReminders } from './reminder/resolvers/Mutation/muteReminders.ts';
import    { payInvoices as Mutation_payInvoices } from './provider/resolvers/Mutation/payInvoices.ts';
import    { proposePromotion as Mutation_proposePromotion } from './promotion/resolvers/Mutation/proposePromotion.ts';
import    { publishPriceList as Mutation_publishPriceList } from './publication/resolvers/Mutation/publishPriceList.ts';
import    { quotePrices as Mutation_quotePrices } from './quote/resolvers/Mutation/quotePrices.ts';
import    { quotePricesFor as Mutation_quotePricesFor } from './quote/resolvers/Mutation/quotePricesFor.ts';
import    { raiseCreditLimit as Mutation_raiseCreditLimit } from './credit/resolvers/Mutation/raiseCreditLimit.ts';
import    { receiveWebhook as Mutation_receiveWebhook } from './provider/resolvers/Mutation/receiveWebhook.ts';
import    { reconcilePrices as Mutation_reconcilePrices } from './discrepancy/resolvers/Mutation/reconcilePrices.ts';
import    { recordPayment as Mutation_recordPayment } from './payment/resolvers/Mutation/recordPayment.ts';
import    { rejectPricePublication as Mutation_rejectPricePublication } from './publication/resolvers/Mutation/rejectPricePublication.ts';
import    { releaseCreditHold as Mutation_releaseCreditHold } from './credit/resolvers/Mutation/releaseCreditHold.ts';
import    { releaseQuote as Mutation_releaseQuote } from './project/resolvers/Mutation/releaseQuote.ts';
import    { reversePayment as Mutation_reversePayment } from './payment/resolvers/Mutation/reversePayment.ts';
import    { saveProject as Mutation_saveProject } from './project/resolvers/Mutation/saveProject.ts';
import    { setCreditTerms as Mutation_setCreditTerms } from './credit/resolvers/Mutation/setCreditTerms.ts';
import    { setExchangeRates as Mutation_setExchangeRates } from './rate/resolvers/Mutation/setExchangeRates.ts';
import    { setPayer as Mutation_setPayer } from './credit/resolvers/Mutation/setPayer.ts';
import    { setProductCosts as Mutation_setProductCosts } from './productTerms/resolvers/Mutation/setProductCosts.ts';
import    { setSellerEntity as Mutation_setSellerEntity } from './sellerEntity/resolvers/Mutation/setSellerEntity.ts';
import    { setVatCodes as Mutation_setVatCodes } from './productTerms/resolvers/Mutation/setVatCodes.ts';
import    { stopOrdering as Mutation_stopOrdering } from './credit/resolvers/Mutation/stopOrdering.ts';
import    { submitPricePublication as Mutation_submitPricePublication } from './publication/resolvers/Mutation/submitPricePublication.ts';
import    { undoPricePublication as Mutation_undoPricePublication } from './publication/resolvers/Mutation/undoPricePublication.ts';
import    { uploadPrices as Mutation_uploadPrices } from './publication/resolvers/Mutation/uploadPrices.ts';
import    { withdrawChange as Mutation_withdrawChange } from './approval/resolvers/Mutation/withdrawChange.ts';
import    { withdrawPricePublication as Mutation_withdrawPricePublication } from './publication/resolvers/Mutation/withdrawPricePublication.ts';
import    { writeOff as Mutation_writeOff } from './adjustment/resolvers/Mutation/writeOff.ts';
import    { Adjustment } from './adjustment/resolvers/Adjustment.ts';
import    { AdjustmentConnection } from './adjustment/resolvers/AdjustmentConnection.ts';
import    { AdjustmentMade } from './adjustment/resolvers/AdjustmentMade.ts';
import    { BankEntriesConfirmed } from './bank/resolvers/BankEntriesConfirmed.ts';
import    { BankEntry } from './bank/resolvers/BankEntry.ts';
import    { BankEntryConnection } from './bank/resolvers/BankEntryConnection.ts';
import    { BankEntryIgnored } from './bank/resolvers/BankEntryIgnored.ts';
import    { BankStatement } from './bank/resolvers/BankStatement.ts';
import    { BankStatementImported } from './bank/resolvers/BankStatementImported.ts';
import    { ChangeRequest } from './approval/resolvers/ChangeRequest.ts';
import    { ChangeRequestConnection } from './approval/resolvers/ChangeRequestConnection.ts';
import    { ConsideredPromotion } from './priceList/resolvers/ConsideredPromotion.ts';
import    { Credit } from './credit/resolvers/Credit.ts';
import    { CreditBlock } from './credit/resolvers/CreditBlock.ts';
import    { CreditChange } from './credit/resolvers/CreditChange.ts';
import    { CreditChangeConnection } from './credit/resolvers/CreditChangeConnection.ts';
import    { CreditChangeRejected } from './credit/resolvers/CreditChangeRejected.ts';
import    { CreditHistoryConnection } from './credit/resolvers/CreditHistoryConnection.ts';
import    { CreditHistoryEntry } from './credit/resolvers/CreditHistoryEntry.ts';
import    { CreditTerms } from './credit/resolvers/CreditTerms.ts';
import    { CreditTermsAwaitApproval } from './credit/resolvers/CreditTermsAwaitApproval.ts';
import    { CreditTermsSet } from './credit/resolvers/CreditTermsSet.ts';
import    { Debtor } from './statement/resolvers/Debtor.ts';
import    { DebtorConnection } from './statement/resolvers/DebtorConnection.ts';
import    { DiscountPreviewLine } from './matrix/resolvers/DiscountPreviewLine.ts';
import    { Invoice } from './invoice/resolvers/Invoice.ts';
import    { InvoiceConnection } from './invoice/resolvers/InvoiceConnection.ts';
import    { LedgerAccount } from './credit/resolvers/LedgerAccount.ts';
import    { ListedPrice } from './publication/resolvers/ListedPrice.ts';
import    { ListedPriceConnection } from './publication/resolvers/ListedPriceConnection.ts';
import    { Order } from './invoice/resolvers/Order.ts';
import    { Organization as credit_Organization } from './credit/resolvers/Organization.ts';
import    { Organization as reminder_Organization } from './reminder/resolvers/Organization.ts';
import    { Organization as statement_Organization } from './statement/resolvers/Organization.ts';
import    { PayerSet } from './credit/resolvers/PayerSet.ts';
import    { Payment } from './payment/resolvers/Payment.ts';
import    { PaymentAllocated } from './payment/resolvers/PaymentAllocated.ts';
import    { PaymentAllocation } from './payment/resolvers/PaymentAllocation.ts';
import    { PaymentBegun } from './provider/resolvers/PaymentBegun.ts';
import    { PaymentConnection } from './payment/resolvers/PaymentConnection.ts';
import    { PaymentIntent } from './provider/resolvers/PaymentIntent.ts';
import    { PaymentReversed } from './payment/resolvers/PaymentReversed.ts';
import    { PeriodClosed } from './sellerEntity/resolvers/PeriodClosed.ts';
import    { Price } from './priceList/resolvers/Price.ts';
import    { PriceChange } from './publication/resolvers/PriceChange.ts';
import    { PriceChangeConnection } from './publication/resolvers/PriceChangeConnection.ts';
import    { PriceDiscount } from './priceList/resolvers/PriceDiscount.ts';
import    { PriceDiscrepancy } from './discrepancy/resolvers/PriceDiscrepancy.ts';
import    { PriceDiscrepancyConnection } from './discrepancy/resolvers/PriceDiscrepancyConnection.ts';
import    { PriceExplanation } from './priceList/resolvers/PriceExplanation.ts';
import    { PriceFilePreview } from './publication/resolvers/PriceFilePreview.ts';
import    { PriceList as priceList_PriceList } from './priceList/resolvers/PriceList.ts';
import    { PriceList as publication_PriceList } from './publication/resolvers/PriceList.ts';
import    { PriceListConnection } from './priceList/resolvers/PriceListConnection.ts';
import    { PricePublication } from './publication/resolvers/PricePublication.ts';
import    { PricePublicationConnection } from './publication/resolvers/PricePublicationConnection.ts';
import    { PriceQuote } from './quote/resolvers/PriceQuote.ts';
import    { PriceStep } from './publication/resolvers/PriceStep.ts';
import    { PricedLine } from './quote/resolvers/PricedLine.ts';
import    { PricedPart } from './quote/resolvers/PricedPart.ts';
import    { Product } from './priceList/resolvers/Product.ts';
import    { Project } from './project/resolvers/Project.ts';
import    { ProjectConnection } from './project/resolvers/ProjectConnection.ts';
import    { ProjectPrice } from './project/resolvers/ProjectPrice.ts';
import    { ProjectPriceConnection } from './project/resolvers/ProjectPriceConnection.ts';
import    { Promotion } from './promotion/resolvers/Promotion.ts';
import    { PromotionConnection } from './promotion/resolvers/PromotionConnection.ts';
import    { Receivables } from './statement/resolvers/Receivables.ts';
import    { RejectedPrice } from './priceList/resolvers/RejectedPrice.ts';
import    { SellerEntity } from './sellerEntity/resolvers/SellerEntity.ts';
import    { SellerEntitySet } from './sellerEntity/resolvers/SellerEntitySet.ts';
import    { Settlement } from './invoice/resolvers/Settlement.ts';
import    { Statement } from './statement/resolvers/Statement.ts';
import    { StatementLine } from './statement/resolvers/StatementLine.ts';
import    { StatementLineConnection } from './statement/resolvers/StatementLineConnection.ts';
    export const resolvers: Resolvers = {
      Query: { adjustments: Query_adjustments,bankEntries: Query_bankEntries,bankStatement: Query_bankStatement,changeRequests: Query_changeRequests,creditChanges: Query_creditChanges,customerPrice: Query_customerPrice,debtors: Query_debtors,discountMatrix: Query_discountMatrix,exchangeRates: Query_exchangeRates,floorMargins: Query_floorMargins,invoices: Query_invoices,openProjects: Query_openProjects,paymentIntent: Query_paymentIntent,payments: Query_payments,previewDiscounts: Query_previewDiscounts,priceDiscrepancies: Query_priceDiscrepancies,priceFilePreview: Query_priceFilePreview,priceLines: Query_priceLines,priceList: Query_priceList,priceLists: Query_priceLists,pricePublication: Query_pricePublication,pricePublications: Query_pricePublications,project: Query_project,projectPrices: Query_projectPrices,projects: Query_projects,promotions: Query_promotions,receivables: Query_receivables,sandboxPayment: Query_sandboxPayment,sellerEntities: Query_sellerEntities,vatRates: Query_vatRates },
      Mutation: { actInSandbox: Mutation_actInSandbox,allocatePayment: Mutation_allocatePayment,allowShipping: Mutation_allowShipping,askProjectPrice: Mutation_askProjectPrice,changeDiscounts: Mutation_changeDiscounts,changeFloorMargins: Mutation_changeFloorMargins,closePeriod: Mutation_closePeriod,comparePricePublication: Mutation_comparePricePublication,confirmBankEntries: Mutation_confirmBankEntries,correctBalance: Mutation_correctBalance,createPriceList: Mutation_createPriceList,decideAdjustment: Mutation_decideAdjustment,decideChange: Mutation_decideChange,decideCreditTerms: Mutation_decideCreditTerms,decideProjectPrice: Mutation_decideProjectPrice,editPrices: Mutation_editPrices,endProjectPrice: Mutation_endProjectPrice,endPromotion: Mutation_endPromotion,explainPriceDiscrepancies: Mutation_explainPriceDiscrepancies,exportStatement: Mutation_exportStatement,holdCredit: Mutation_holdCredit,ignoreBankEntry: Mutation_ignoreBankEntry,importBankStatement: Mutation_importBankStatement,issueCreditNote: Mutation_issueCreditNote,muteReminders: Mutation_muteReminders,payInvoices: Mutation_payInvoices,proposePromotion: Mutation_proposePromotion,publishPriceList: Mutation_publishPriceList,quotePrices: Mutation_quotePrices,quotePricesFor: Mutation_quotePricesFor,raiseCreditLimit: Mutation_raiseCreditLimit,receiveWebhook: Mutation_receiveWebhook,reconcilePrices: Mutation_reconcilePrices,recordPayment: Mutation_recordPayment,rejectPricePublication: Mutation_rejectPricePublication,releaseCreditHold: Mutation_releaseCreditHold,releaseQuote: Mutation_releaseQuote,reversePayment: Mutation_reversePayment,saveProject: Mutation_saveProject,setCreditTerms: Mutation_setCreditTerms,setExchangeRates: Mutation_setExchangeRates,setPayer: Mutation_setPayer,setProductCosts: Mutation_setProductCosts,setSellerEntity: Mutation_setSellerEntity,setVatCodes: Mutation_setVatCodes,stopOrdering: Mutation_stopOrdering,submitPricePublication: Mutation_submitPricePublication,undoPricePublication: Mutation_undoPricePublication,uploadPrices: Mutation_uploadPrices,withdrawChange: Mutation_withdrawChange,withdrawPricePublication: Mutation_withdrawPricePublication,writeOff: Mutation_writeOff },
      
      Adjustment: Adjustment,
AdjustmentConnection: AdjustmentConnection,
AdjustmentMade: AdjustmentMade,
BankEntriesConfirmed: BankEntriesConfirmed,
BankEntry: BankEntry,
BankEntryConnection: BankEntryConnection,
BankEntryIgnored: BankEntryIgnored,
BankStatement: BankStatement,
BankStatementImported: BankStatementImported,
ChangeRequest: ChangeRequest,
ChangeRequestConnection: ChangeRequestConnection,
ConsideredPromotion: ConsideredPromotion,
Credit: Credit,
CreditBlock: CreditBlock,
CreditChange: CreditChange,
CreditChangeConnection: CreditChangeConnection,
CreditChangeRejected: CreditChangeRejected,
CreditHistoryConnection: CreditHistoryConnection,
CreditHistoryEntry: CreditHistoryEntry,
CreditTerms: CreditTerms,
CreditTermsAwaitApproval: CreditTermsAwaitApproval,
CreditTermsSet: CreditTermsSet,
Debtor: Debtor,
DebtorConnection: DebtorConnection,
DiscountPreviewLine: DiscountPreviewLine,
Invoice: Invoice,
InvoiceConnection: InvoiceConnection,
LedgerAccount: LedgerAccount,
ListedPrice: ListedPrice,
ListedPriceConnection: ListedPriceConnection,
Order: Order,
Organization: { ...credit_Organization,...reminder_Organization,...statement_Organization },
PayerSet: PayerSet,
Payment: Payment,
PaymentAllocated: PaymentAllocated,
PaymentAllocation: PaymentAllocation,
PaymentBegun: PaymentBegun,
PaymentConnection: PaymentConnection,
PaymentIntent: PaymentIntent,
PaymentReversed: PaymentReversed,
PeriodClosed: PeriodClosed,
Price: Price,
PriceChange: PriceChange,
PriceChangeConnection: PriceChangeConnection,
PriceDiscount: PriceDiscount,
PriceDiscrepancy: PriceDiscrepancy,
PriceDiscrepancyConnection: PriceDiscrepancyConnection,
PriceExplanation: PriceExplanation,
PriceFilePreview: PriceFilePreview,
PriceList: { ...priceList_PriceList,...publication_PriceList },
PriceListConnection: PriceListConnection,
PricePublication: PricePublication,
PricePublicationConnection: PricePublicationConnection,
PriceQuote: PriceQuote,
PriceStep: PriceStep,
PricedLine: PricedLine,
PricedPart: PricedPart,
Product: Product,
Project: Project,
ProjectConnection: ProjectConnection,
ProjectPrice: ProjectPrice,
ProjectPriceConnection: ProjectPriceConnection,
Promotion: Promotion,
PromotionConnection: PromotionConnection,
Receivables: Receivables,
RejectedPrice: RejectedPrice,
SellerEntity: SellerEntity,
SellerEntitySet: SellerEntitySet,
Settlement: Settlement,
Statement: Statement,
StatementLine: StatementLine,
StatementLineConnection: StatementLineConnection
    }