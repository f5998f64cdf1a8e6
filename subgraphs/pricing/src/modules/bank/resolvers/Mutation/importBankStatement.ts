
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const importBankStatement: NonNullable<MutationResolvers['importBankStatement']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.importBankStatement resolver logic here */ };