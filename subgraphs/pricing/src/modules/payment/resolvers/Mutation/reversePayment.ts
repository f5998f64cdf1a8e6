
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const reversePayment: NonNullable<MutationResolvers['reversePayment']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.reversePayment resolver logic here */ };