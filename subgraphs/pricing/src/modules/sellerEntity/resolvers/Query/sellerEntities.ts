
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const sellerEntities: NonNullable<QueryResolvers['sellerEntities']> = async (_parent, _arg, _ctx) => { /* Implement Query.sellerEntities resolver logic here */ };