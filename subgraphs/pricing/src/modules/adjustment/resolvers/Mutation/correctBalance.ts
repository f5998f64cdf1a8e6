
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const correctBalance: NonNullable<MutationResolvers['correctBalance']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.correctBalance resolver logic here */ };