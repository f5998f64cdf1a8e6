
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const decideCreditTerms: NonNullable<MutationResolvers['decideCreditTerms']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.decideCreditTerms resolver logic here */ };