
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const ignoreBankEntry: NonNullable<MutationResolvers['ignoreBankEntry']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.ignoreBankEntry resolver logic here */ };