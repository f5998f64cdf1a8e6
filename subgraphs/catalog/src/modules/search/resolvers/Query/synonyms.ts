
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const synonyms: NonNullable<QueryResolvers['synonyms']> = async (_parent, _arg, _ctx) => { /* Implement Query.synonyms resolver logic here */ };