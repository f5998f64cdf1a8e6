import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import type { WrongRows } from '@kontor/kit/rowFile/WrongRows.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { ProductFactsDocument } from '../../calls/catalog.generated.ts';
import type { GivenPrice } from './domain/readPriceRow.ts';
import { addGivenPrices, type FoundPrice, findContradictions } from './priceImport.queries.ts';

const BATCH = 1000;

type Given = GivenPrice & { row: Row };

/** Prices on their way into the database, a thousand at a time. */
export class PriceBatches {
  readonly #ctx: RequestContext;
  readonly #wrong: WrongRows;
  #waiting: Given[] = [];

  constructor(ctx: RequestContext, wrong: WrongRows) {
    this.#ctx = ctx;
    this.#wrong = wrong;
  }

  async add(price: Given): Promise<void> {
    this.#waiting.push(price);
    if (this.#waiting.length >= BATCH) await this.#send();
  }

  /** Sends what still waits, and refuses rows that contradict earlier ones. */
  async finish(): Promise<void> {
    await this.#send();
    for (const { row, first } of await findContradictions(this.#ctx.em.getKysely())) {
      await this.#wrong.add(
        row,
        `row ${first} gives another price for the same product and quantity`,
      );
    }
  }

  async #send(): Promise<void> {
    const prices = this.#waiting;
    this.#waiting = [];
    if (prices.length === 0) return;
    const productIds = await this.#findProducts([...new Set(prices.map(({ sku }) => sku))]);
    const found: FoundPrice[] = [];
    for (const { sku, ...price } of prices) {
      const productId = productIds.get(sku);
      if (productId !== undefined) found.push({ ...price, productId });
      else await this.#wrong.add(price.row, `the catalogue has no product ${sku}`);
    }
    await addGivenPrices(this.#ctx.em.getKysely(), found);
  }

  /** Product ids by SKU. */
  async #findProducts(codes: string[]): Promise<Map<string, string>> {
    const { productFacts } = await this.#ctx.call('catalog', ProductFactsDocument, { codes });
    return new Map(productFacts.map(({ id, askedCode }) => [askedCode ?? '', id]));
  }
}
