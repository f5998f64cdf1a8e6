
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const setSellerEntity: NonNullable<MutationResolvers['setSellerEntity']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.setSellerEntity resolver logic here */ };