import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import type { WrongRows } from '@kontor/kit/rowFile/WrongRows.ts';
import type { Context } from '../../context.ts';
import type { Attribute } from '../attribute/domain/attribute.ts';
import type { RowOutcome } from '../change/domain/changeset.ts';
import type { StagedRow } from '../change/domain/stagedRow.ts';
import type { ChangesetStage } from '../change/staging.service.ts';
import { gtinKeys } from '../product/domain/gtin.ts';
import type { ProductDraft } from '../product/domain/productDraft.ts';
import type { ProductProblem } from '../product/domain/productProblem.ts';
import { skuKey } from '../product/domain/skuKey.ts';
import { type PreparedProduct, prepareProducts } from '../product/prepareProducts.ts';
import { reasonOf } from '../product/product.service.ts';

const BATCH = 1000;

/** A row of a file, read. */
export interface DraftRow {
  row: Row;
  draft: ProductDraft;
  problems: readonly ProductProblem[];
  /** How many rows of the file it stands for, if not for itself alone. */
  rows?: number;
}

/** The rows of a file on their way into a changeset. A SKU or GTIN counts where it stands first. */
export class FileStage {
  readonly counts: Record<RowOutcome, number> = { CREATED: 0, CHANGED: 0, UNCHANGED: 0, WRONG: 0 };
  readonly #ctx: Context;
  readonly #stage: ChangesetStage;
  readonly #wrong: WrongRows;
  readonly #newAttributes: readonly Attribute[];
  readonly #progress: () => number;
  readonly #rowBySku = new Map<string, number>();
  readonly #rowByGtin = new Map<string, number>();
  readonly #rowByProduct = new Map<string, number>();
  #batch: DraftRow[] = [];

  constructor(
    ctx: Context,
    stage: ChangesetStage,
    wrong: WrongRows,
    { newAttributes, progress }: { newAttributes: readonly Attribute[]; progress: () => number },
  ) {
    this.#ctx = ctx;
    this.#stage = stage;
    this.#wrong = wrong;
    this.#newAttributes = newAttributes;
    this.#progress = progress;
  }

  async add(draftRow: DraftRow): Promise<void> {
    const { draft, row, problems } = draftRow;
    const repeated = problems.length === 0 ? this.#repetition(draft, row.number) : [];
    this.#batch.push(repeated.length > 0 ? { ...draftRow, problems: repeated } : draftRow);
    if (this.#batch.length >= BATCH) await this.flush();
  }

  /** Stages what is waiting; to be called at the end. */
  async flush(): Promise<void> {
    const batch = this.#batch;
    if (batch.length === 0) return;
    this.#batch = [];
    const right = batch.filter(({ problems }) => problems.length === 0);
    const drafts = right.map(({ draft }) => draft);
    const prepared = await prepareProducts(this.#ctx, drafts, this.#newAttributes);
    const byRow = new Map(right.map(({ row }, i) => [row, prepared[i]]));
    const staged = batch.map((one) => this.#decide(one, byRow.get(one.row)));
    for (const [i, { problems, outcome }] of staged.entries()) {
      this.counts[outcome] += 1;
      const one = batch[i];
      if (one && outcome === 'WRONG') await this.#wrong.add(one.row, reasonOf(problems), one.rows);
    }
    await this.#stage.add(staged, this.#progress());
  }

  #decide(
    { row: { number }, draft, problems }: DraftRow,
    prepared: PreparedProduct | undefined,
  ): StagedRow {
    const sku = draft.sku ?? null;
    const wrong = {
      number,
      outcome: 'WRONG' as const,
      sku,
      before: null,
      record: null,
      changes: [],
    };
    if (!prepared) return { ...wrong, problems: [...problems] };
    const { before, record, outcome, changes } = prepared;
    const first = outcome === 'WRONG' ? undefined : this.#rowByProduct.get(record.id);
    if (first !== undefined) {
      const reason = `row ${first} is the same product already`;
      return { ...wrong, problems: [{ field: 'sku', value: sku, reason }] };
    }
    // A new product has an id of its own.
    if (before && outcome !== 'WRONG') this.#rowByProduct.set(record.id, number);
    return { number, outcome, sku, before, record, changes, problems: prepared.problems };
  }

  #repetition(draft: ProductDraft, number: number): ProductProblem[] {
    const { sku = '' } = draft;
    const key = skuKey(sku);
    const skuRow = this.#rowBySku.get(key);
    if (skuRow !== undefined) {
      return [{ field: 'sku', value: sku, reason: `it is already in row ${skuRow}` }];
    }
    const gtins = gtinsOf(draft);
    for (const { field, gtin, key: gtinKey } of gtins) {
      const row = this.#rowByGtin.get(gtinKey);
      if (row !== undefined) return [{ field, value: gtin, reason: `it is already in row ${row}` }];
    }
    this.#rowBySku.set(key, number);
    for (const { key: gtinKey } of gtins) this.#rowByGtin.set(gtinKey, number);
    return [];
  }
}

/** Those of the product and of its packages that are any. */
function gtinsOf({ gtin, packaging }: ProductDraft) {
  const given = [
    { field: 'gtin', gtin },
    ...(packaging ?? []).map((one) => ({ field: `packaging.${one.level}.gtin`, gtin: one.gtin })),
  ];
  return given.flatMap(({ field, gtin: text }) => {
    const [key] = gtinKeys(text ?? '');
    return text && key !== undefined ? [{ field, gtin: text, key }] : [];
  });
}
