
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const writeOff: NonNullable<MutationResolvers['writeOff']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.writeOff resolver logic here */ };