
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const previewBulkEdit: NonNullable<MutationResolvers['previewBulkEdit']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.previewBulkEdit resolver logic here */ };