
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const saveSynonyms: NonNullable<MutationResolvers['saveSynonyms']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.saveSynonyms resolver logic here */ };