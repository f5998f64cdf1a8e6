
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const issueCreditNote: NonNullable<MutationResolvers['issueCreditNote']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.issueCreditNote resolver logic here */ };