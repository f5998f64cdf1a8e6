
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const publishChangeset: NonNullable<MutationResolvers['publishChangeset']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.publishChangeset resolver logic here */ };