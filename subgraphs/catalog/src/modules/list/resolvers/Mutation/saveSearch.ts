
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const saveSearch: NonNullable<MutationResolvers['saveSearch']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.saveSearch resolver logic here */ };