import type { ProductDraft } from '../../product/domain/productDraft.ts';
import { retailCategory } from './retailCategory.ts';

/** A reason for leaving out `rows` rows, of which `row` is the first. */
export interface LeftOut {
  row: number;
  rows: number;
  code: string;
  reason: string;
}

export interface RetailDraft {
  /** The first row that speaks of the product. */
  row: number;
  draft: ProductDraft;
}

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

/** True for the columns of the "Online Retail" set of the UCI repository: a wholesaler's invoice lines. */
export const isOnlineRetail = (header: readonly string[]): boolean => header.join(',') === HEADER;

/**
 * The products that invoice lines of "Online Retail" are about. A stock code is a product's if it is
 * five digits with or without letters; others are postage, fees and corrections. Its name is the
 * description given most often, its popularity the quantity sold less what came back.
 */
export class RetailProducts {
  readonly #products = new Map<string, Sales>();
  readonly #services = new Map<string, LeftOut>();

  add(row: number, [, stockCode = '', description = '', quantity = '']: readonly string[]): void {
    const sku = stockCode.trim().toUpperCase();
    const name = description.replace(/\s+/g, ' ').trim();
    if (/^\d{5}[A-Z]*$/.test(sku)) this.#addSale(row, sku, name, Number(quantity) || 0);
    else this.#addService(row, stockCode.trim());
  }

  /** By SKU, so that every run saves them in the same order. */
  products(): { drafts: RetailDraft[]; leftOut: LeftOut[] } {
    const drafts: RetailDraft[] = [];
    const leftOut = [...this.#services.values()];
    for (const [sku, sales] of [...this.#products].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const name = bestDescription(sales.descriptions);
      if (name) drafts.push({ row: sales.row, draft: draftOf(sku, name, sales.sold) });
      else
        leftOut.push({
          row: sales.row,
          rows: sales.rows,
          code: sku,
          reason: 'has no description of a product',
        });
    }
    return { drafts, leftOut: leftOut.sort((a, b) => a.row - b.row) };
  }

  #addSale(row: number, sku: string, name: string, quantity: number): void {
    const sales = this.#products.get(sku) ?? { row, rows: 0, sold: 0, descriptions: new Map() };
    this.#products.set(sku, sales);
    sales.rows += 1;
    sales.sold += quantity;
    sales.descriptions.set(name, (sales.descriptions.get(name) ?? 0) + 1);
  }

  #addService(row: number, code: string): void {
    const service = this.#services.get(code);
    if (service) service.rows += 1;
    else
      this.#services.set(code, { row, rows: 1, code, reason: 'is a service code, not a product' });
  }
}

interface Sales {
  row: number;
  rows: number;
  sold: number;
  descriptions: Map<string, number>;
}

/** The most frequent one, of equals the longest; notes of the stock keepers are none. */
export function bestDescription(descriptions: ReadonlyMap<string, number>): string | undefined {
  const [best] = [...descriptions]
    .filter(([text]) => isDescription(text))
    .sort(
      ([a, times], [b, otherTimes]) =>
        otherTimes - times || b.length - a.length || (a < b ? -1 : 1),
    );
  return best?.[0];
}

/** Products are described in capitals; notes such as "damaged?" or "wrongly coded 20713" are not. */
function isDescription(text: string): boolean {
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  const small = text.match(/[a-z]/g)?.length ?? 0;
  return capitals >= 3 && capitals > small && !text.includes('?') && !NOTES.has(text);
}

const NOTES = new Set([
  'AMAZON',
  'CHECK',
  'DAMAGED',
  'DAMAGES',
  'FOUND',
  'MISSING',
  'LOST',
  'FBA',
  'MIA',
]);

function draftOf(sku: string, name: string, sold: number): ProductDraft {
  return {
    sku,
    nameEn: name,
    category: retailCategory(name),
    popularity: Math.max(0, sold),
  };
}
