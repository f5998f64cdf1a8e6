
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const muteReminders: NonNullable<MutationResolvers['muteReminders']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.muteReminders resolver logic here */ };