
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const searchSuggestions: NonNullable<QueryResolvers['searchSuggestions']> = async (_parent, _arg, _ctx) => { /* Implement Query.searchSuggestions resolver logic here */ };