
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const favouriteList: NonNullable<QueryResolvers['favouriteList']> = async (_parent, _arg, _ctx) => { /* Implement Query.favouriteList resolver logic here */ };