
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const bankEntries: NonNullable<QueryResolvers['bankEntries']> = async (_parent, _arg, _ctx) => { /* Implement Query.bankEntries resolver logic here */ };