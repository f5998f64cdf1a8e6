
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const fruitlessSearches: NonNullable<QueryResolvers['fruitlessSearches']> = async (_parent, _arg, _ctx) => { /* Implement Query.fruitlessSearches resolver logic here */ };