
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const decideAdjustment: NonNullable<MutationResolvers['decideAdjustment']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.decideAdjustment resolver logic here */ };