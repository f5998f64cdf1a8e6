
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const exportProducts: NonNullable<MutationResolvers['exportProducts']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.exportProducts resolver logic here */ };