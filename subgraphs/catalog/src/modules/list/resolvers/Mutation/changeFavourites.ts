
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const changeFavourites: NonNullable<MutationResolvers['changeFavourites']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.changeFavourites resolver logic here */ };