
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const duplicates: NonNullable<QueryResolvers['duplicates']> = async (_parent, _arg, _ctx) => { /* Implement Query.duplicates resolver logic here */ };