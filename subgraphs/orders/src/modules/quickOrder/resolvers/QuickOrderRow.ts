import type { QuickOrderRowResolvers } from '../../types.generated.ts';
import type { CheckedRow } from '../domain/checkQuickOrder.ts';

export const QuickOrderRow: QuickOrderRowResolvers = {
  message: (row) => messageOf(row),
  product: ({ productId }) => (productId ? { id: productId } : null),
  candidates: ({ candidateIds }) => candidateIds.map((id) => ({ id })),
};

function messageOf({ outcome, mergedInto, nearest }: CheckedRow): string {
  switch (outcome) {
    case 'OK':
      return 'Can be ordered.';
    case 'MERGED':
      return `The same product as row ${mergedInto}; its quantity was added there.`;
    case 'QTY_ADJUST_SUGGESTED':
      return `Not in this quantity; the nearest allowed: ${nearest.join(', ')}.`;
    case 'NOT_FOUND':
      return 'There is no such product.';
    case 'NOT_ORDERABLE':
      return 'Can’t be ordered at present.';
    case 'AMBIGUOUS':
      return 'The code stands for several products; choose one.';
    case 'BAD_QUANTITY':
      return 'The quantity is not a number above zero.';
  }
}
