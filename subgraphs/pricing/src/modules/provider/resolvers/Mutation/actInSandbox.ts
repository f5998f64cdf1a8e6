
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const actInSandbox: NonNullable<MutationResolvers['actInSandbox']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.actInSandbox resolver logic here */ };