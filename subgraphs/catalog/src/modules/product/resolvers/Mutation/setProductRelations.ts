
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const setProductRelations: NonNullable<MutationResolvers['setProductRelations']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.setProductRelations resolver logic here */ };