
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const savedSearches: NonNullable<QueryResolvers['savedSearches']> = async (_parent, _arg, _ctx) => { /* Implement Query.savedSearches resolver logic here */ };