import type { BankStatementImportedResolvers } from '../../types.generated.ts';
import { foundStatement } from '../findStatement.ts';

export const BankStatementImported: BankStatementImportedResolvers = {
  statement: ({ statementId }, _args, ctx) => foundStatement(ctx, statementId),
};
