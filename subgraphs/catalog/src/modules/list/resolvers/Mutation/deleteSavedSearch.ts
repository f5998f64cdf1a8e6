
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const deleteSavedSearch: NonNullable<MutationResolvers['deleteSavedSearch']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.deleteSavedSearch resolver logic here */ };