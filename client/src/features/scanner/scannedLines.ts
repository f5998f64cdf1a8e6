import { addDecimals } from '../../lib/decimal.ts';
import { leastQuantity, tidy } from '../../lib/orderQuantity.ts';

export interface ScannedProduct {
  id: string;
  sku: string;
  name: string;
  minimumQuantity: string;
  quantityStep: string;
  unit: { symbol: string };
}

/** What a code turned out to be. */
export type Found =
  | { kind: 'PRODUCT'; product: ScannedProduct; packageQuantity: string | null }
  | { kind: 'UNKNOWN' | 'NOT_ORDERABLE' | 'AMBIGUOUS' | 'FAILED' };

export interface Scan {
  id: number;
  code: string;
  /** Null while it is looked up. */
  found: Found | null;
}

export interface ScannedLine {
  key: string;
  /** As it was scanned last. */
  code: string;
  found: Found | null;
  /** In base units; null where there is nothing to order. */
  quantity: string | null;
  /** Ids of its scans, in their order. */
  scans: readonly number[];
}

/**
 * A line for each product, the one scanned last first. The first scan orders the least quantity, each
 * further one a step more; that of a package's code what the package holds.
 */
export function scannedLines(scans: readonly Scan[]): ScannedLine[] {
  const lines = new Map<string, ScannedLine>();
  for (const { id, code, found } of scans) {
    const key = found?.kind === 'PRODUCT' ? found.product.id : code;
    const before = lines.get(key);
    lines.delete(key);
    lines.set(key, {
      ...{ key, code, found },
      quantity: quantityAfter(before?.quantity ?? null, found),
      scans: [...(before?.scans ?? []), id],
    });
  }
  return [...lines.values()].reverse();
}

function quantityAfter(before: string | null, found: Found | null): string | null {
  if (found?.kind !== 'PRODUCT') return null;
  const { product, packageQuantity } = found;
  const rule = { minimum: product.minimumQuantity, step: product.quantityStep };
  if (packageQuantity) return tidy(addDecimals(before ?? '0', packageQuantity));
  return before === null ? leastQuantity(rule) : tidy(addDecimals(before, rule.step));
}
