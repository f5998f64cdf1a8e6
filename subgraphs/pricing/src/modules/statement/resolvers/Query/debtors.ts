
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const debtors: NonNullable<QueryResolvers['debtors']> = async (_parent, _arg, _ctx) => { /* Implement Query.debtors resolver logic here */ };