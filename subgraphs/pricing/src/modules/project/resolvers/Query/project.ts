import { isId } from '@kontor/kit/ids.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const project: NonNullable<QueryResolvers['project']> = (_parent, { id }, ctx) =>
  isId(id) ? ctx.projectById.load(id) : null;
