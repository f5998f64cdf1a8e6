
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const dismissFruitlessSearch: NonNullable<MutationResolvers['dismissFruitlessSearch']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.dismissFruitlessSearch resolver logic here */ };