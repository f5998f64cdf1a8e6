
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const addProductMedia: NonNullable<MutationResolvers['addProductMedia']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.addProductMedia resolver logic here */ };