import type { QueryResolvers } from '../../../types.generated.ts';
import { findStatement } from '../../findStatement.ts';

export const bankStatement: NonNullable<QueryResolvers['bankStatement']> = (_parent, { id }, ctx) =>
  findStatement(ctx, id);
