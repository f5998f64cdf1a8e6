
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const saveFavouriteList: NonNullable<MutationResolvers['saveFavouriteList']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.saveFavouriteList resolver logic here */ };