import type { ProductPrice } from '../priceList/domain/productPrice.ts';
import type { QuotedPrice } from './domain/snapshotPrice.ts';
import type { PricedLine } from './priceAll.ts';
import type { QuoteLine } from './quote.entity.ts';

/** A line of a quote as it was priced. */
export function readQuoteLine({ parts, projectId = null, ...line }: QuoteLine): PricedLine {
  const price = told(line.price);
  const { quantity, total, vat, totalWithVat } = line;
  return {
    ...line,
    projectId,
    price,
    parts: parts?.map((part) => ({ ...part, price: told(part.price) })) ?? [
      { quantity, price, total, vat, totalWithVat },
    ],
  };
}

const told = (price: QuotedPrice): ProductPrice => ({ ...price, rejected: () => price.rejected });
