
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const removeProductMedia: NonNullable<MutationResolvers['removeProductMedia']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.removeProductMedia resolver logic here */ };