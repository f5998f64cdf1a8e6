
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const setPartNumbers: NonNullable<MutationResolvers['setPartNumbers']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.setPartNumbers resolver logic here */ };