import { add, compare, multiply } from '@kontor/kit/money.ts';
import { type CartProduct, refusalOf } from '../../cart/domain/planCartLines.ts';
import { readQuantity } from './readQuantity.ts';

export interface TypedRow {
  code: string;
  quantity: string;
}

/** A product as a code names it. */
export interface CodedProduct extends CartProduct {
  /** Base units that the code stands for: of a package's code what the package holds, else 1. */
  askedQuantity: string;
}

export interface CheckedRow {
  /** From 1, as in the input. */
  row: number;
  /** As typed: `00123` stays `00123`. */
  code: string;
  outcome:
    | 'OK'
    | 'MERGED'
    | 'QTY_ADJUST_SUGGESTED'
    | 'NOT_FOUND'
    | 'NOT_ORDERABLE'
    | 'AMBIGUOUS'
    | 'BAD_QUANTITY';
  productId: string | null;
  /** The products that an ambiguous code may mean. */
  candidateIds: string[];
  /** In base units; of a row that others were merged into with theirs. Null where it could not be read. */
  quantity: string | null;
  /** What one package holds, where the code is a package's. */
  packageQuantity: string | null;
  nearest: string[];
  mergedInto: number | null;
}

/**
 * Says of each typed row what would become of it; nothing is dropped, replaced or adjusted by
 * itself. Rows of one product are merged into the first of them, and the quantity rule is asked of
 * their sum. A package's code counts packages: two of a case of 24 are 48. A code that the customer
 * may not know of is like one that does not exist.
 */
export function checkQuickOrder(
  rows: readonly TypedRow[],
  productsOfCode: (code: string) => readonly CodedProduct[],
): CheckedRow[] {
  const checked: CheckedRow[] = [];
  const firstRows = new Map<string, { row: CheckedRow; product: CartProduct; quantity: string }>();
  rows.forEach(({ code, quantity: typed }, index) => {
    const products = productsOfCode(code);
    const [product] = products;
    const packageQuantity = products.length === 1 ? packageQuantityOf(product) : null;
    const count = readQuantity(typed);
    const quantity = count && packageQuantity ? multiply(count, packageQuantity) : count;
    const row: CheckedRow = {
      row: index + 1,
      code,
      outcome: 'OK',
      productId: products.length === 1 ? (product?.id ?? null) : null,
      candidateIds: products.length > 1 ? products.map(({ id }) => id) : [],
      quantity,
      packageQuantity,
      nearest: [],
      mergedInto: null,
    };
    checked.push(row);
    if (!product) row.outcome = 'NOT_FOUND';
    else if (products.length > 1) row.outcome = 'AMBIGUOUS';
    else if (!product.isOrderable) row.outcome = 'NOT_ORDERABLE';
    else if (quantity === null) row.outcome = 'BAD_QUANTITY';
    else {
      const first = firstRows.get(product.id);
      if (!first) {
        firstRows.set(product.id, { row, product, quantity });
        return;
      }
      first.quantity = add(first.quantity, quantity);
      row.outcome = 'MERGED';
      row.mergedInto = first.row.row;
    }
  });
  for (const { row, product, quantity } of firstRows.values()) {
    row.quantity = quantity;
    const refusal = refusalOf(product, quantity);
    if (!refusal) continue;
    row.outcome = 'QTY_ADJUST_SUGGESTED';
    row.nearest = refusal.nearest;
  }
  return checked;
}

const packageQuantityOf = (product: CodedProduct | undefined): string | null =>
  product && compare(product.askedQuantity, '1') !== 0 ? product.askedQuantity : null;
