/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { adjustments as Query_adjustments } from './adjustment/resolvers/Query/adjustments.ts';
import    { creditChanges as Query_creditChanges } from './credit/resolvers/Query/creditChanges.ts';
import    { debtors as Query_debtors } from './statement/resolvers/Query/debtors.ts';
import    { invoices as Query_invoices } from './invoice/resolvers/Query/invoices.ts';
import    { payments as Query_payments } from './payment/resolvers/Query/payments.ts';
import    { priceDiscrepancies as Query_priceDiscrepancies } from './discrepancy/resolvers/Query/priceDiscrepancies.ts';
import    { priceFilePreview as Query_priceFilePreview } from './publication/resolvers/Query/priceFilePreview.ts';
import    { priceLines as Query_priceLines } from './quote/resolvers/Query/priceLines.ts';
import    { priceList as Query_priceList } from './publication/resolvers/Query/priceList.ts';
import    { priceLists as Query_priceLists } from './priceList/resolvers/Query/priceLists.ts';
import    { pricePublication as Query_pricePublication } from './publication/resolvers/Query/pricePublication.ts';
import    { pricePublications as Query_pricePublications } from './publication/resolvers/Query/pricePublications.ts';
import    { receivables as Query_receivables } from './statement/resolvers/Query/receivables.ts';
import    { sellerEntities as Query_sellerEntities } from './sellerEntity/resolvers/Query/sellerEntities.ts';
import    { allowShipping as Mutation_allowShipping } from './credit/resolvers/Mutation/allowShipping.ts';
import    { closePeriod as Mutation_closePeriod } from './sellerEntity/resolvers/Mutation/closePeriod.ts';
import    { comparePricePublication as Mutation_comparePricePublication } from './publication/resolvers/Mutation/comparePricePublication.ts';
import    { correctBalance as Mutation_correctBalance } from './adjustment/resolvers/Mutation/correctBalance.ts';
import    { createPriceList as Mutation_createPriceList } from './publication/resolvers/Mutation/createPriceList.ts';
import    { decideAdjustment as Mutation_decideAdjustment } from './adjustment/resolvers/Mutation/decideAdjustment.ts';
import    { decideCreditTerms as Mutation_decideCreditTerms } from './credit/resolvers/Mutation/decideCreditTerms.ts';
import    { editPrices as Mutation_editPrices } from './publication/resolvers/Mutation/editPrices.ts';
import    { explainPriceDiscrepancies as Mutation_explainPriceDiscrepancies } from './discrepancy/resolvers/Mutation/explainPriceDiscrepancies.ts';
import    { exportStatement as Mutation_exportStatement } from './statement/resolvers/Mutation/exportStatement.ts';
import    { holdCredit as Mutation_holdCredit } from './credit/resolvers/Mutation/holdCredit.ts';
import    { issueCreditNote as Mutation_issueCreditNote } from './adjustment/resolvers/Mutation/issueCreditNote.ts';
import    { publishPriceList as Mutation_publishPriceList } from './publication/resolvers/Mutation/publishPriceList.ts';
import    { quotePrices as Mutation_quotePrices } from './quote/resolvers/Mutation/quotePrices.ts';
import    { quotePricesFor as Mutation_quotePricesFor } from './quote/resolvers/Mutation/quotePricesFor.ts';
import    { raiseCreditLimit as Mutation_raiseCreditLimit } from './credit/resolvers/Mutation/raiseCreditLimit.ts';
import    { reconcilePrices as Mutation_reconcilePrices } from './discrepancy/resolvers/Mutation/reconcilePrices.ts';
import    { recordPayment as Mutation_recordPayment } from './payment/resolvers/Mutation/recordPayment.ts';
import    { rejectPricePublication as Mutation_rejectPricePublication } from './publication/resolvers/Mutation/rejectPricePublication.ts';
import    { releaseCreditHold as Mutation_releaseCreditHold } from './credit/resolvers/Mutation/releaseCreditHold.ts';
import    { setCreditTerms as Mutation_setCreditTerms } from './credit/resolvers/Mutation/setCreditTerms.ts';
import    { setPayer as Mutation_setPayer } from './credit/resolvers/Mutation/setPayer.ts';
import    { setSellerEntity as Mutation_setSellerEntity } from './sellerEntity/resolvers/Mutation/setSellerEntity.ts';
import    { stopOrdering as Mutation_stopOrdering } from './credit/resolvers/Mutation/stopOrdering.ts';
import    { submitPricePublication as Mutation_submitPricePublication } from './publication/resolvers/Mutation/submitPricePublication.ts';
import    { undoPricePublication as Mutation_undoPricePublication } from './publication/resolvers/Mutation/undoPricePublication.ts';
import    { uploadPrices as Mutation_uploadPrices } from './publication/resolvers/Mutation/uploadPrices.ts';
import    { withdrawPricePublication as Mutation_withdrawPricePublication } from './publication/resolvers/Mutation/withdrawPricePublication.ts';
import    { writeOff as Mutation_writeOff } from './adjustment/resolvers/Mutation/writeOff.ts';
import    { Credit } from './credit/resolvers/Credit.ts';
import    { Invoice } from './invoice/resolvers/Invoice.ts';
import    { InvoiceConnection } from './invoice/resolvers/InvoiceConnection.ts';
import    { Order } from './invoice/resolvers/Order.ts';
import    { Organization as credit_Organization } from './credit/resolvers/Organization.ts';
import    { Organization as statement_Organization } from './statement/resolvers/Organization.ts';
import    { Payment } from './payment/resolvers/Payment.ts';
import    { PaymentAllocation } from './payment/resolvers/PaymentAllocation.ts';
import    { PaymentConnection } from './payment/resolvers/PaymentConnection.ts';
import    { Price } from './priceList/resolvers/Price.ts';
import    { PriceExplanation } from './priceList/resolvers/PriceExplanation.ts';
import    { PriceList as priceList_PriceList } from './priceList/resolvers/PriceList.ts';
import    { PriceList as publication_PriceList } from './publication/resolvers/PriceList.ts';
import    { PriceListConnection } from './priceList/resolvers/PriceListConnection.ts';
import    { PriceQuote } from './quote/resolvers/PriceQuote.ts';
import    { PricedLine } from './quote/resolvers/PricedLine.ts';
import    { Product } from './priceList/resolvers/Product.ts';
import    { RejectedPrice } from './priceList/resolvers/RejectedPrice.ts';
import    { Settlement } from './invoice/resolvers/Settlement.ts';
    export const resolvers: Resolvers = {
      Query: { adjustments: Query_adjustments,creditChanges: Query_creditChanges,debtors: Query_debtors,invoices: Query_invoices,payments: Query_payments,priceDiscrepancies: Query_priceDiscrepancies,priceFilePreview: Query_priceFilePreview,priceLines: Query_priceLines,priceList: Query_priceList,priceLists: Query_priceLists,pricePublication: Query_pricePublication,pricePublications: Query_pricePublications,receivables: Query_receivables,sellerEntities: Query_sellerEntities },
      Mutation: { allowShipping: Mutation_allowShipping,closePeriod: Mutation_closePeriod,comparePricePublication: Mutation_comparePricePublication,correctBalance: Mutation_correctBalance,createPriceList: Mutation_createPriceList,decideAdjustment: Mutation_decideAdjustment,decideCreditTerms: Mutation_decideCreditTerms,editPrices: Mutation_editPrices,explainPriceDiscrepancies: Mutation_explainPriceDiscrepancies,exportStatement: Mutation_exportStatement,holdCredit: Mutation_holdCredit,issueCreditNote: Mutation_issueCreditNote,publishPriceList: Mutation_publishPriceList,quotePrices: Mutation_quotePrices,quotePricesFor: Mutation_quotePricesFor,raiseCreditLimit: Mutation_raiseCreditLimit,reconcilePrices: Mutation_reconcilePrices,recordPayment: Mutation_recordPayment,rejectPricePublication: Mutation_rejectPricePublication,releaseCreditHold: Mutation_releaseCreditHold,setCreditTerms: Mutation_setCreditTerms,setPayer: Mutation_setPayer,setSellerEntity: Mutation_setSellerEntity,stopOrdering: Mutation_stopOrdering,submitPricePublication: Mutation_submitPricePublication,undoPricePublication: Mutation_undoPricePublication,uploadPrices: Mutation_uploadPrices,withdrawPricePublication: Mutation_withdrawPricePublication,writeOff: Mutation_writeOff },
      
      Credit: Credit,
Invoice: Invoice,
InvoiceConnection: InvoiceConnection,
Order: Order,
Organization: { ...credit_Organization,...statement_Organization },
Payment: Payment,
PaymentAllocation: PaymentAllocation,
PaymentConnection: PaymentConnection,
Price: Price,
PriceExplanation: PriceExplanation,
PriceList: { ...priceList_PriceList,...publication_PriceList },
PriceListConnection: PriceListConnection,
PriceQuote: PriceQuote,
PricedLine: PricedLine,
Product: Product,
RejectedPrice: RejectedPrice,
Settlement: Settlement
    }