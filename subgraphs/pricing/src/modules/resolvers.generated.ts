/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { invoices as Query_invoices } from './invoice/resolvers/Query/invoices.ts';
import    { payments as Query_payments } from './payment/resolvers/Query/payments.ts';
import    { priceLines as Query_priceLines } from './quote/resolvers/Query/priceLines.ts';
import    { priceLists as Query_priceLists } from './priceList/resolvers/Query/priceLists.ts';
import    { holdCredit as Mutation_holdCredit } from './credit/resolvers/Mutation/holdCredit.ts';
import    { quotePrices as Mutation_quotePrices } from './quote/resolvers/Mutation/quotePrices.ts';
import    { quotePricesFor as Mutation_quotePricesFor } from './quote/resolvers/Mutation/quotePricesFor.ts';
import    { recordPayment as Mutation_recordPayment } from './payment/resolvers/Mutation/recordPayment.ts';
import    { releaseCreditHold as Mutation_releaseCreditHold } from './credit/resolvers/Mutation/releaseCreditHold.ts';
import    { setCreditTerms as Mutation_setCreditTerms } from './credit/resolvers/Mutation/setCreditTerms.ts';
import    { Credit } from './credit/resolvers/Credit.ts';
import    { Invoice } from './invoice/resolvers/Invoice.ts';
import    { InvoiceConnection } from './invoice/resolvers/InvoiceConnection.ts';
import    { Order } from './invoice/resolvers/Order.ts';
import    { Organization } from './credit/resolvers/Organization.ts';
import    { Payment } from './payment/resolvers/Payment.ts';
import    { PaymentAllocation } from './payment/resolvers/PaymentAllocation.ts';
import    { PaymentConnection } from './payment/resolvers/PaymentConnection.ts';
import    { Price } from './priceList/resolvers/Price.ts';
import    { PriceExplanation } from './priceList/resolvers/PriceExplanation.ts';
import    { PriceList } from './priceList/resolvers/PriceList.ts';
import    { PriceListConnection } from './priceList/resolvers/PriceListConnection.ts';
import    { PriceQuote } from './quote/resolvers/PriceQuote.ts';
import    { PricedLine } from './quote/resolvers/PricedLine.ts';
import    { Product } from './priceList/resolvers/Product.ts';
import    { RejectedPrice } from './priceList/resolvers/RejectedPrice.ts';
import    { Settlement } from './invoice/resolvers/Settlement.ts';
    export const resolvers: Resolvers = {
      Query: { invoices: Query_invoices,payments: Query_payments,priceLines: Query_priceLines,priceLists: Query_priceLists },
      Mutation: { holdCredit: Mutation_holdCredit,quotePrices: Mutation_quotePrices,quotePricesFor: Mutation_quotePricesFor,recordPayment: Mutation_recordPayment,releaseCreditHold: Mutation_releaseCreditHold,setCreditTerms: Mutation_setCreditTerms },
      
      Credit: Credit,
Invoice: Invoice,
InvoiceConnection: InvoiceConnection,
Order: Order,
Organization: Organization,
Payment: Payment,
PaymentAllocation: PaymentAllocation,
PaymentConnection: PaymentConnection,
Price: Price,
PriceExplanation: PriceExplanation,
PriceList: PriceList,
PriceListConnection: PriceListConnection,
PriceQuote: PriceQuote,
PricedLine: PricedLine,
Product: Product,
RejectedPrice: RejectedPrice,
Settlement: Settlement
    }