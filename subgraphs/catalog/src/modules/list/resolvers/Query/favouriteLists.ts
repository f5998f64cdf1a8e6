
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const favouriteLists: NonNullable<QueryResolvers['favouriteLists']> = async (_parent, _arg, _ctx) => { /* Implement Query.favouriteLists resolver logic here */ };