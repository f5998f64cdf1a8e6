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
  /** As of a `PriceFile`. */
  otherCode?(row: Row): string;
  /** A price as a row of the file has it, for the file of wrong rows. */
  cellsOf(price: GivenPrice): string[];
}

interface ReadRow {
  row: Row;
  reading: RowReading;
}

interface RefusedRow {
  row: Row;
  problem: RowProblem;
}

/** Prices on their way into a draft, some thousand at a time. */
export class PriceStage {
  readonly #ctx: RequestContext;
  readonly #facts: StageFacts;
  #waiting: ReadRow[] = [];
  #shown = 0;

  constructor(ctx: RequestContext, facts: StageFacts) {
    this.#ctx = ctx;
    this.#facts = facts;
  }

  async add(row: Row, reading: RowReading): Promise<void> {
    this.#waiting.push({ row, reading });
    if (this.#waiting.length >= BATCH) await this.#send();
  }

  /** Sends what still waits, and refuses rows that contradict earlier ones. */
  async finish(): Promise<void> {
    await this.#send();
    const found = await markContradictions(this.#ctx.em, this.#facts.draftId);
    const refused = found.map(({ first, row: number, ...price }): RefusedRow => {
      const reason = `row ${first} gives another price for the same product and quantity`;
      const row = { number, values: this.#facts.cellsOf(price) };
      return { row, problem: { field: 'price', value: price.unitPrice, reason } };
    });
    await this.#write([], refused, 0);
  }

  async #send(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    const otherCode = ({ row }: ReadRow) => this.#facts.otherCode?.(row) ?? '';
    const codes = batch.flatMap((read) => [codeOf(read), otherCode(read)]);
    const products = await findProducts(this.#ctx, codes);
    const prices: StagedPrice[] = [];
    const refused: RefusedRow[] = [];
    let unknown = 0;
    for (const read of batch) {
      const named = products.get(codeOf(read)) ?? products.get(otherCode(read)) ?? [];
      const problem = problemOf(read, named);
      const [product] = named;
      if (problem) refused.push({ row: read.row, problem });
      if (read.reading.ok && !product) unknown += 1;
      if (product && named.length === 1) prices.push(stagedPrice(read, product));
    }
    await this.#write(prices, refused, unknown);
  }

  async #write(
    prices: readonly StagedPrice[],
    refused: readonly RefusedRow[],
    unknownSkus: number,
  ): Promise<void> {
    for (const { row, problem } of refused) await this.#facts.wrong.add(row, problem.reason);
    const shown = refused.slice(0, MOST_SHOWN - this.#shown).map(shownRow);
    this.#shown += shown.length;
    const isAdded = await addStagedPrices(this.#ctx.em, this.#facts.draftId, {
      prices,
      shown,
      wrong: refused.length,
      unknownSkus,
      progress: this.#facts.progress(),
      now: this.#ctx.now(),
    });
    if (!isAdded) throw takenBack();
  }
}

const codeOf = ({ reading }: ReadRow): string => (reading.ok ? reading.price.sku : reading.sku);

function problemOf({ reading }: ReadRow, named: readonly PricedProduct[]): RowProblem | null {
  if (!reading.ok) return reading.problem;
  if (named.length === 1) return null;
  const { sku } = reading.price;
  const reason =
    named.length === 0 ? `the catalogue has no product ${sku}` : `${sku} names several products`;
  return { field: 'sku', value: sku, reason };
}

/** A row that is wrong names its product only. */
function stagedPrice({ row, reading }: ReadRow, { id, sku }: PricedProduct): StagedPrice {
  const of = { row: row.number, productId: id, sku };
  if (!reading.ok) return { ...of, says: 'WRONG', tierFrom: null, unitPrice: null };
  const { tierFrom, unitPrice } = reading.price;
  return { ...of, says: 'PRICE', tierFrom, unitPrice };
}

const shownRow = ({ row, problem }: RefusedRow): WrongRow => ({
  row: row.number,
  field: problem.field,
  value: problem.value && storable(problem.value),
  reason: storable(problem.reason),
});

/** What is wrong may be what PostgreSQL keeps in no text. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');
