
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const closePeriod: NonNullable<MutationResolvers['closePeriod']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.closePeriod resolver logic here */ };