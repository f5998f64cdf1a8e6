
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const changeset: NonNullable<QueryResolvers['changeset']> = async (_parent, _arg, _ctx) => { /* Implement Query.changeset resolver logic here */ };