
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const setPayer: NonNullable<MutationResolvers['setPayer']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.setPayer resolver logic here */ };