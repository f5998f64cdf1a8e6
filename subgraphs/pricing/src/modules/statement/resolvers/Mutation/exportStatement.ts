
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const exportStatement: NonNullable<MutationResolvers['exportStatement']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.exportStatement resolver logic here */ };