
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const mergeProducts: NonNullable<MutationResolvers['mergeProducts']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.mergeProducts resolver logic here */ };