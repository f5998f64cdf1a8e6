
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const partNumbers: NonNullable<QueryResolvers['partNumbers']> = async (_parent, _arg, _ctx) => { /* Implement Query.partNumbers resolver logic here */ };