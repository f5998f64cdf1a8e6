
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const dismissDuplicates: NonNullable<MutationResolvers['dismissDuplicates']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.dismissDuplicates resolver logic here */ };