
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const deleteAttribute: NonNullable<MutationResolvers['deleteAttribute']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.deleteAttribute resolver logic here */ };