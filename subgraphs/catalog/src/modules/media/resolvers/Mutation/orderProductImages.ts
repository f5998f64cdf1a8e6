
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const orderProductImages: NonNullable<MutationResolvers['orderProductImages']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.orderProductImages resolver logic here */ };