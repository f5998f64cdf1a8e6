
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const undoChangeset: NonNullable<MutationResolvers['undoChangeset']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.undoChangeset resolver logic here */ };