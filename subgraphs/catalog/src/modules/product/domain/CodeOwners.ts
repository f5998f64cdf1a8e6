import { gtinKey } from './FieldReader.ts';
import type { ProductProblem } from './productProblem.ts';
import type { ProductRecord } from './productRecord.ts';
import { skuKey } from './skuKey.ts';

/** A product that has a code, or one that was merged into it has. */
export interface CodeOwner {
  /** The product that the code finds. */
  productId: string;
  /** Of the product that bears the code. */
  sku: string;
}

/** Which product each SKU and GTIN belongs to: no two products may have one, nor their packages. */
export class CodeOwners {
  readonly #bySku: Map<string, CodeOwner>;
  readonly #byGtin: Map<string, CodeOwner>;
  readonly #claimed = new Set<string>();

  constructor(bySku: Map<string, CodeOwner>, byGtin: Map<string, CodeOwner>) {
    this.#bySku = bySku;
    this.#byGtin = byGtin;
  }

  /** What others have of the product's codes, and whether an earlier draft has the product. */
  conflicts(record: ProductRecord): ProductProblem[] {
    if (this.#claimed.has(record.id)) {
      return [{ field: 'sku', value: record.sku, reason: 'this product is given twice' }];
    }
    return codesOf(record).flatMap(({ field, code, kind, key }) => {
      const owner = this.#of(kind).get(key);
      if (!owner || owner.productId === record.id) return [];
      return [{ field, value: code, reason: `it belongs to the SKU ${owner.sku}` }];
    });
  }

  /** The product and its codes are refused to other drafts from now on. */
  claim(record: ProductRecord): void {
    this.#claimed.add(record.id);
    for (const { kind, key } of codesOf(record)) {
      if (!this.#of(kind).has(key)) {
        this.#of(kind).set(key, { productId: record.id, sku: record.sku });
      }
    }
  }

  /** Whether a product that was merged into this one bears the GTIN: then it can't bear it as well. */
  isAlias(record: ProductRecord, gtin: string): boolean {
    const owner = this.#byGtin.get(gtinKey(gtin));
    return owner?.productId === record.id && skuKey(owner.sku) !== skuKey(record.sku);
  }

  #of(kind: 'sku' | 'gtin'): Map<string, CodeOwner> {
    return kind === 'sku' ? this.#bySku : this.#byGtin;
  }
}

function codesOf({ sku, gtin, packaging }: ProductRecord) {
  const gtins = [
    { field: 'gtin', gtin },
    ...packaging.map((one) => ({ field: `packaging.${one.level}.gtin`, gtin: one.gtin })),
  ];
  return [
    { field: 'sku', code: sku, kind: 'sku' as const, key: skuKey(sku) },
    ...gtins.flatMap(({ field, gtin: code }) =>
      code === null ? [] : { field, code, kind: 'gtin' as const, key: gtinKey(code) },
    ),
  ];
}
