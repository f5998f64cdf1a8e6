
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const stopOrdering: NonNullable<MutationResolvers['stopOrdering']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.stopOrdering resolver logic here */ };