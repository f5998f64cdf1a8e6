
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const attributes: NonNullable<QueryResolvers['attributes']> = async (_parent, _arg, _ctx) => { /* Implement Query.attributes resolver logic here */ };