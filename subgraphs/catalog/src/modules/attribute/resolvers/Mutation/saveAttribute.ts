
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const saveAttribute: NonNullable<MutationResolvers['saveAttribute']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.saveAttribute resolver logic here */ };