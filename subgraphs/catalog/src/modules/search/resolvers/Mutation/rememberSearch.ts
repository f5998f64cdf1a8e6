
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const rememberSearch: NonNullable<MutationResolvers['rememberSearch']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.rememberSearch resolver logic here */ };