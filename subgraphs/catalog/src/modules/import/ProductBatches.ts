import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import type { WrongRows } from '@kontor/kit/rowFile/WrongRows.ts';
import type { Context } from '../../context.ts';
import { gtinKeys } from '../product/domain/gtin.ts';
import type { ProductDraft } from '../product/domain/productDraft.ts';
import { skuKey } from '../product/domain/skuKey.ts';
import { saveProducts } from '../product/product.service.ts';

const SIZE = 1000;

/** Products of a file on their way into the catalogue. A SKU or GTIN counts where it stands first. */
export class ProductBatches {
  readonly saved = { created: 0, changed: 0, unchanged: 0 };
  readonly #ctx: () => Context;
  readonly #wrong: WrongRows;
  readonly #rowBySku = new Map<string, number>();
  readonly #rowByGtin = new Map<string, number>();
  #batch = new Map<ProductDraft, Row>();

  constructor(ctx: () => Context, wrong: WrongRows) {
    this.#ctx = ctx;
    this.#wrong = wrong;
  }

  async add(draft: ProductDraft, row: Row): Promise<void> {
    const repeated = this.#repetition(draft);
    if (repeated) return this.#wrong.add(row, repeated);
    this.#rowBySku.set(skuKey(draft.sku ?? ''), row.number);
    for (const key of gtinKeys(draft.gtin ?? '')) this.#rowByGtin.set(key, row.number);
    this.#batch.set(draft, row);
    if (this.#batch.size >= SIZE) await this.save();
  }

  /** Saves what is waiting; to be called at the end. */
  async save(): Promise<void> {
    const batch = this.#batch;
    if (batch.size === 0) return;
    this.#batch = new Map();
    const { created, changed, unchanged, refused } = await saveProducts(this.#ctx(), [
      ...batch.keys(),
    ]);
    this.saved.created += created;
    this.saved.changed += changed;
    this.saved.unchanged += unchanged;
    for (const { draft, reason } of refused) {
      const row = batch.get(draft);
      if (row) await this.#wrong.add(row, reason);
    }
  }

  #repetition({ sku = '', gtin }: ProductDraft): string | undefined {
    const skuRow = this.#rowBySku.get(skuKey(sku));
    if (skuRow !== undefined) return `the SKU ${sku} is already in row ${skuRow}`;
    const [gtinKey = ''] = gtinKeys(gtin ?? '');
    const gtinRow = this.#rowByGtin.get(gtinKey);
    if (gtinRow) return `the GTIN ${gtin} is already in row ${gtinRow}`;
    return undefined;
  }
}
