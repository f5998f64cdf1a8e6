import type { QuickOrderRowResolvers } from '../../types.generated.ts';
import type { CheckedRow } from '../domain/checkQuickOrder.ts';

export const QuickOrderRow: QuickOrderRowResolvers = {
  message: (row) => `${messageOf(row)}${packageNote(row)}`,
  product: ({ productId }) => (productId ? { id: productId } : null),
  candidates: ({ candidateIds }) => candidateIds.map((id) => ({ id })),
};

/** A package's code is told of, so that nobody takes packages for pieces. */
const packageNote = ({ packageQuantity }: CheckedRow): string =>
  packageQuantity ? ` The code is of a package that holds ${packageQuantity}.` : '';

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
