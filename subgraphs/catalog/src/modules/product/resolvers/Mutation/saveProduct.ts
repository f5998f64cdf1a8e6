
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const saveProduct: NonNullable<MutationResolvers['saveProduct']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.saveProduct resolver logic here */ };