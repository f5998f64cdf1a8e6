
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const allocatePayment: NonNullable<MutationResolvers['allocatePayment']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.allocatePayment resolver logic here */ };