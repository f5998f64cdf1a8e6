
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const units: NonNullable<QueryResolvers['units']> = async (_parent, _arg, _ctx) => { /* Implement Query.units resolver logic here */ };