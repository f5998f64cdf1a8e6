import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import type { WrongRows } from '@kontor/kit/rowFile/WrongRows.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { takenBack } from './compareDraft.ts';
import type { GivenPrice, RowProblem, RowReading } from './domain/readPriceRow.ts';
import { findProducts, type PricedProduct } from './findProducts.ts';
import {
  addStagedPrices,
  markContradictions,
  type StagedPrice,
  type WrongRow,
} from './staging.writes.ts';

const BATCH = 5000;
/** So many wrong rows are kept to be shown; the file has them all. */
const MOST_SHOWN = 100;

export interface StageFacts {
  draftId: string;
  wrong: WrongRows;
  /** How far the reading is, from 0 to 1. */
  progress(): number;
  /** A price as a row of the file has it, for the file of wrong rows. */
  cellsOf(price: GivenPrice): string[];
}

/** Prices on their way into a draft, some thousand at a time. */
export class PriceStage {
  readonly #ctx: RequestContext;
  readonly #facts: StageFacts;
  #waiting: Array<{ row: Row; reading: RowReading; rows: number }> = [];
  #shown = 0;
  #wrong: Array<{ row: Row; problem: RowProblem; rows: number }> = [];
  #unknown = 0;

  constructor(ctx: RequestContext, facts: StageFacts) {
    this.#ctx = ctx;
    this.#facts = facts;
  }

  /** One row that stands for `rows` like it. */
  async add(row: Row, reading: RowReading, rows = 1): Promise<void> {
    this.#waiting.push({ row, reading, rows });
    if (this.#waiting.length >= BATCH) await this.#send();
  }

  /** Sends what still waits, and refuses rows that contradict earlier ones. */
  async finish(): Promise<void> {
    await this.#send();
    for (const { first, row, ...price } of await markContradictions(
      this.#ctx.em,
      this.#facts.draftId,
    )) {
      const reason = `row ${first} gives another price for the same product and quantity`;
      const problem = { field: 'price', value: price.unitPrice, reason } as const;
      this.#refuse({ number: row, values: this.#facts.cellsOf(price) }, problem);
    }
    await this.#write([]);
  }

  async #send(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    const codes = batch.map(({ reading }) => (reading.ok ? reading.price.sku : reading.sku));
    const found = await findProducts(this.#ctx, codes);
    const prices = batch.flatMap(({ row, reading, rows }) => {
      const sku = reading.ok ? reading.price.sku : reading.sku;
      const [product, ...others] = found.get(sku) ?? [];
      const problem = reading.ok ? problemOf(sku, product, others) : reading.problem;
      if (problem) this.#refuse(row, problem, rows);
      if (!product || others.length > 0) {
        if (reading.ok && !product) this.#unknown += rows;
        return [];
      }
      return stagedPrice(row, product, reading.ok ? reading.price : null);
    });
    await this.#write(prices);
  }

  #refuse(row: Row, problem: RowProblem, rows = 1): void {
    this.#wrong.push({ row, problem, rows });
  }

  async #write(prices: readonly StagedPrice[]): Promise<void> {
    const wrong = this.#wrong;
    this.#wrong = [];
    for (const { row, problem, rows } of wrong) {
      await this.#facts.wrong.add(row, problem.reason, rows);
    }
    const shown = wrong.slice(0, MOST_SHOWN - this.#shown).map(
      ({ row, problem }): WrongRow => ({
        row: row.number,
        ...problem,
        value: problem.value && storable(problem.value),
        reason: storable(problem.reason),
      }),
    );
    this.#shown += shown.length;
    const unknownSkus = this.#unknown;
    this.#unknown = 0;
    const isAdded = await addStagedPrices(this.#ctx.em, this.#facts.draftId, {
      prices,
      shown,
      wrong: wrong.reduce((sum, { rows }) => sum + rows, 0),
      unknownSkus,
      progress: this.#facts.progress(),
      now: this.#ctx.now(),
    });
    if (!isAdded) throw takenBack();
  }
}

function problemOf(
  sku: string,
  product: PricedProduct | undefined,
  others: readonly PricedProduct[],
): RowProblem | null {
  if (!product) {
    return { field: 'sku', value: sku, reason: `the catalogue has no product ${sku}` };
  }
  if (others.length === 0) return null;
  return { field: 'sku', value: sku, reason: `${sku} names several products` };
}

const stagedPrice = (
  row: Row,
  { id, sku }: PricedProduct,
  price: GivenPrice | null,
): StagedPrice => ({
  row: row.number,
  productId: id,
  sku,
  says: price ? 'PRICE' : 'WRONG',
  tierFrom: price?.tierFrom ?? null,
  unitPrice: price?.unitPrice ?? null,
});

/** What is wrong may be what PostgreSQL keeps in no text. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');
