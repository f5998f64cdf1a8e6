import type { EditedPriceInput } from '../../../gql/schemaTypes.ts';
import { readQuantity, tidy } from '../../../lib/orderQuantity.ts';

/** A quantity step as it is typed. */
export interface TypedStep {
  from: string;
  unitPrice: string;
}

/** What was typed of each product, by SKU; no steps take it out of the list. */
export type PriceEdits = ReadonlyMap<string, readonly TypedStep[]>;

/** The steps of a listed price as one begins to type. */
export const typedSteps = (
  steps: readonly { from: string; unitPrice: { amount: string } }[],
): TypedStep[] =>
  steps.map(({ from, unitPrice }) => ({
    from: tidy(from),
    unitPrice: tidyPrice(unitPrice.amount),
  }));

/** A price as people write it: two decimals, and more where it has them. */
function tidyPrice(amount: string): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  return `${whole}.${fraction.replace(/0+$/, '').padEnd(2, '0')}`;
}

export function withEdit(edits: PriceEdits, sku: string, steps: TypedStep[] | null): PriceEdits {
  const after = new Map(edits);
  if (steps === null) after.delete(sku);
  else after.set(sku, steps);
  return after;
}

/** The edits as the graph takes them; null while something that was typed is no number above zero. */
export function editedRows(edits: PriceEdits): EditedPriceInput[] | null {
  const rows: EditedPriceInput[] = [];
  for (const [sku, typed] of edits) {
    const steps = typed.map(({ from, unitPrice }) => ({
      from: positive(from),
      unitPrice: positive(unitPrice),
    }));
    if (steps.some(({ from, unitPrice }) => from === null || unitPrice === null)) return null;
    rows.push({
      sku,
      steps: steps.map(({ from, unitPrice }) => ({ from: from ?? '', unitPrice: unitPrice ?? '' })),
    });
  }
  return rows;
}

function positive(typed: string): string | null {
  const number = readQuantity(typed);
  return number === null || /^[0.]*$/.test(number) ? null : number;
}
