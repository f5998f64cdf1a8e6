
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const discardChangeset: NonNullable<MutationResolvers['discardChangeset']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.discardChangeset resolver logic here */ };