
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const raiseCreditLimit: NonNullable<MutationResolvers['raiseCreditLimit']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.raiseCreditLimit resolver logic here */ };