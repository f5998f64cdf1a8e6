
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const deleteFavouriteList: NonNullable<MutationResolvers['deleteFavouriteList']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.deleteFavouriteList resolver logic here */ };