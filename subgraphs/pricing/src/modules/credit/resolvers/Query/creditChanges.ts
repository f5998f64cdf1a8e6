
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const creditChanges: NonNullable<QueryResolvers['creditChanges']> = async (_parent, _arg, _ctx) => { /* Implement Query.creditChanges resolver logic here */ };