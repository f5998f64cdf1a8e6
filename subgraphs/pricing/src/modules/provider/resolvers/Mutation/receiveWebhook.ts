
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const receiveWebhook: NonNullable<MutationResolvers['receiveWebhook']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.receiveWebhook resolver logic here */ };