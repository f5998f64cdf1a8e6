
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const adjustments: NonNullable<QueryResolvers['adjustments']> = async (_parent, _arg, _ctx) => { /* Implement Query.adjustments resolver logic here */ };