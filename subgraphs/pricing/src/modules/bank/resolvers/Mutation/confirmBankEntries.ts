
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const confirmBankEntries: NonNullable<MutationResolvers['confirmBankEntries']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.confirmBankEntries resolver logic here */ };