
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const payInvoices: NonNullable<MutationResolvers['payInvoices']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.payInvoices resolver logic here */ };