import { Amount } from '../../../ui/Amount.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import type { PromotionFactsFragment } from './PromotionsPage.generated';

/** Per cent off, or a price of its own. */
export function PromotionPrice({ promotion }: { promotion: PromotionFactsFragment }) {
  const { percent, unitPrice } = promotion;
  if (percent === null) return <Amount value={unitPrice} kind="unitPrice" />;
  return (
    <span data-figures>
      −<Quantity value={percent} /> %
    </span>
  );
}
