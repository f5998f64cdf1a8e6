
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const paymentIntent: NonNullable<QueryResolvers['paymentIntent']> = async (_parent, _arg, _ctx) => { /* Implement Query.paymentIntent resolver logic here */ };