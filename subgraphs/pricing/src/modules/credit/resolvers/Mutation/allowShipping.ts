
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const allowShipping: NonNullable<MutationResolvers['allowShipping']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.allowShipping resolver logic here */ };