import type { StatementResolvers } from '../../types.generated.ts';
import { statementLines } from '../statementLines.ts';

export const Statement: StatementResolvers = {
  organization: ({ organizationId: id }) => ({ id }),
  opening: ({ opening: amount, currency }) => ({ amount, currency }),
  debit: ({ debit: amount, currency }) => ({ amount, currency }),
  credit: ({ credit: amount, currency }) => ({ amount, currency }),
  closing: ({ closing: amount, currency }) => ({ amount, currency }),
  lines: (statement, page) => statementLines(statement, page),
};
