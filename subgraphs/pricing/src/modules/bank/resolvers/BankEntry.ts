import type   { BankEntryResolvers } from './../../types.generated.ts';
    /*
    * Note: This object type is generated because "BankEntryMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const BankEntry: BankEntryResolvers = {
    /* Implement BankEntry resolver logic here */
    amount: ({ amount }, _arg, _ctx) => {
                        /* BankEntry.amount resolver is required because BankEntry.amount and BankEntryMapper.amount are not compatible */
                        return amount
                      },
    fault: async (_parent, _arg, _ctx) => { /* BankEntry.fault resolver is required because BankEntry.fault exists but BankEntryMapper.fault does not */ },
    invoices: async (_parent, _arg, _ctx) => { /* BankEntry.invoices resolver is required because BankEntry.invoices exists but BankEntryMapper.invoices does not */ },
    payer: async (_parent, _arg, _ctx) => { /* BankEntry.payer resolver is required because BankEntry.payer exists but BankEntryMapper.payer does not */ },
    payment: async (_parent, _arg, _ctx) => { /* BankEntry.payment resolver is required because BankEntry.payment exists but BankEntryMapper.payment does not */ },
    similarPayment: async (_parent, _arg, _ctx) => { /* BankEntry.similarPayment resolver is required because BankEntry.similarPayment exists but BankEntryMapper.similarPayment does not */ },
    statement: async (_parent, _arg, _ctx) => { /* BankEntry.statement resolver is required because BankEntry.statement exists but BankEntryMapper.statement does not */ }
};