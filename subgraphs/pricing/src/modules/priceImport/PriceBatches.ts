import type { ImportReport, RequestContext } from '@kontor/kit/subgraph.ts';
import { ProductFactsDocument } from '../../calls/catalog.generated.ts';
import type { GivenPrice } from './domain/readPriceRow.ts';
import { addGivenPrices, findContradictions } from './priceImport.queries.ts';

const BATCH = 1000;

/** Listed in the report; the rest is counted. */
const LISTED = 1000;

type Given = GivenPrice & { row: number };

/** Prices on their way into the database, a thousand at a time, and the rows that can't go there. */
export class PriceBatches {
  wrongCount = 0;
  readonly #wrong: ImportReport['wrong'] = [];
  readonly #ctx: RequestContext;
  #waiting: Given[] = [];

  constructor(ctx: RequestContext) {
    this.#ctx = ctx;
  }

  async add(price: Given): Promise<void> {
    this.#waiting.push(price);
    if (this.#waiting.length >= BATCH) await this.#send();
  }

  refuse(row: number, reason: string): void {
    this.wrongCount += 1;
    if (this.#wrong.length < LISTED) this.#wrong.push({ row, reason });
  }

  /** The wrong rows, or the first of them, in the file's order. */
  listed(): ImportReport['wrong'] {
    return this.#wrong.toSorted((a, b) => a.row - b.row);
  }

  /** Sends what still waits, and refuses rows that contradict earlier ones. */
  async finish(): Promise<void> {
    await this.#send();
    for (const { row, first } of await findContradictions(this.#ctx.em.getKysely())) {
      this.refuse(row, `row ${first} gives another price for the same product and quantity`);
    }
  }

  async #send(): Promise<void> {
    const prices = this.#waiting;
    this.#waiting = [];
    if (prices.length === 0) return;
    const productIds = await this.#findProducts([...new Set(prices.map(({ sku }) => sku))]);
    const found = prices.flatMap(({ sku, ...price }) => {
      const productId = productIds.get(sku);
      if (productId !== undefined) return [{ ...price, productId }];
      this.refuse(price.row, `the catalogue has no product ${sku}`);
      return [];
    });
    await addGivenPrices(this.#ctx.em.getKysely(), found);
  }

  /** Product ids by SKU. */
  async #findProducts(codes: string[]): Promise<Map<string, string>> {
    const { productFacts } = await this.#ctx.call('catalog', ProductFactsDocument, { codes });
    return new Map(productFacts.map(({ id, askedCode }) => [askedCode ?? '', id]));
  }
}
