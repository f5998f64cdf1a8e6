
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const changesets: NonNullable<QueryResolvers['changesets']> = async (_parent, _arg, _ctx) => { /* Implement Query.changesets resolver logic here */ };