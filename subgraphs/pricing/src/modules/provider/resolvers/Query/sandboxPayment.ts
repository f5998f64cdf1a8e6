
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const sandboxPayment: NonNullable<QueryResolvers['sandboxPayment']> = async (_parent, _arg, _ctx) => { /* Implement Query.sandboxPayment resolver logic here */ };