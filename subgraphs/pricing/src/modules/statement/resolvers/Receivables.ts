import { shownAgeing } from '../../credit/shownAgeing.ts';
import type { ReceivablesResolvers } from '../../types.generated.ts';
import { daysSalesOutstanding } from '../domain/daysSalesOutstanding.ts';

export const Receivables: ReceivablesResolvers = {
  balance: ({ balance: amount, currency }) => ({ amount, currency }),
  overdue: ({ overdue: amount, currency }) => ({ amount, currency }),
  ageing: (sums) => shownAgeing(sums, sums.currency),
  dso: ({ receivable, sold, days }) => daysSalesOutstanding(receivable, sold, days),
};
