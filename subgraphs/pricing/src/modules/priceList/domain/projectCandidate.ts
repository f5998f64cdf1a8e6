import { isPositive } from '@kontor/kit/money.ts';
import type { ListedPrice } from './listedPrice.ts';
import type { ProjectTerms } from './priceSheet.ts';

/** What was agreed for a project as a price that may win: from any quantity on, as long as something of its cap is left. */
export function projectCandidate(
  { id, name, left, ...price }: ProjectTerms,
  buyersCurrency: string,
): ListedPrice {
  const { unitPrice, currency } = price;
  const usedUp = isPositive(left) ? null : 'CAP_USED_UP';
  return {
    ...price,
    listId: id,
    listName: name,
    level: 'PROJECT',
    priority: 0,
    tierFrom: '0',
    bar: currency === buyersCurrency ? usedUp : 'OTHER_CURRENCY',
    isFromBase: false,
    listPrice: unitPrice,
    listCurrency: currency,
    isVatIncluded: false,
    exchange: null,
    discount: null,
    quantityLeft: left,
  };
}
