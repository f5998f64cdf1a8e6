
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const bankStatement: NonNullable<QueryResolvers['bankStatement']> = async (_parent, _arg, _ctx) => { /* Implement Query.bankStatement resolver logic here */ };