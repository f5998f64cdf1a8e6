
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const receivables: NonNullable<QueryResolvers['receivables']> = async (_parent, _arg, _ctx) => { /* Implement Query.receivables resolver logic here */ };