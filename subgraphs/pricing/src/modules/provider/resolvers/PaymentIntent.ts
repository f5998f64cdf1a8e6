import type   { PaymentIntentResolvers } from './../../types.generated.ts';
    /*
    * Note: This object type is generated because "PaymentIntentMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const PaymentIntent: PaymentIntentResolvers = {
    /* Implement PaymentIntent resolver logic here */
    amount: ({ amount }, _arg, _ctx) => {
                        /* PaymentIntent.amount resolver is required because PaymentIntent.amount and PaymentIntentMapper.amount are not compatible */
                        return amount
                      },
    createdAt: ({ createdAt }, _arg, _ctx) => {
                        /* PaymentIntent.createdAt resolver is required because PaymentIntent.createdAt and PaymentIntentMapper.createdAt are not compatible */
                        return createdAt
                      },
    invoices: async (_parent, _arg, _ctx) => { /* PaymentIntent.invoices resolver is required because PaymentIntent.invoices exists but PaymentIntentMapper.invoices does not */ },
    organization: async (_parent, _arg, _ctx) => { /* PaymentIntent.organization resolver is required because PaymentIntent.organization exists but PaymentIntentMapper.organization does not */ },
    payment: async (_parent, _arg, _ctx) => { /* PaymentIntent.payment resolver is required because PaymentIntent.payment exists but PaymentIntentMapper.payment does not */ },
    seller: async (_parent, _arg, _ctx) => { /* PaymentIntent.seller resolver is required because PaymentIntent.seller exists but PaymentIntentMapper.seller does not */ }
};