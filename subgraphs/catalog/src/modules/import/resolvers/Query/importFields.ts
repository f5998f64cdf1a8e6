import type { QueryResolvers } from '../../../types.generated.ts';
import { listImportFields } from '../../importPreview.service.ts';

export const importFields: NonNullable<QueryResolvers['importFields']> = (_parent, _args, ctx) =>
  listImportFields(ctx);
