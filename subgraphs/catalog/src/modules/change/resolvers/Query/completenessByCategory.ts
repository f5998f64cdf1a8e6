
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const completenessByCategory: NonNullable<QueryResolvers['completenessByCategory']> = async (_parent, _arg, _ctx) => { /* Implement Query.completenessByCategory resolver logic here */ };