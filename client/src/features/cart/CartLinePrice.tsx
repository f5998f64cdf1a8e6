import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Cell } from '../../ui/Table.tsx';
import { grossAmount } from '../price/grossAmount.ts';
import { grossPrice } from '../price/grossPrice.ts';
import { useVatView } from '../price/useVatView.ts';
import { WhyPriceButton } from '../price/WhyPriceButton.tsx';
import {
  type CartLinePrice_LineFragment,
  CartLinePrice_LineFragmentDoc,
} from './CartLinePrice.generated';
import classes from './CartLinePrice.module.css';

interface CartLinePriceProps {
  line: FragmentType<CartLinePrice_LineFragment>;
  unit: string | undefined;
}

export function CartLinePrice({ line, unit }: CartLinePriceProps) {
  const { t } = useLingui();
  const [view] = useVatView();
  const { data, complete } = useFragment({
    fragment: CartLinePrice_LineFragmentDoc,
    fragmentName: 'CartLinePrice_line',
    from: line,
  });
  if (!complete) return <Cell isFigure>—</Cell>;
  const { unitPrice, total, product, quantity, project, parts } = data;
  const vatRate = product?.price?.vatRate ?? null;
  const isGross = view === 'gross';
  return (
    <Cell label={isGross ? t`Sum with VAT` : t`Sum without VAT`} isFigure>
      <Amount value={total && isGross ? grossAmount(total, vatRate) : total} />
      <div className={classes.price}>
        {unitPrice && product ? (
          <WhyPriceButton
            productId={product.id}
            quantity={quantity}
            projectId={project?.id ?? null}
          >
            <Amount value={isGross ? grossPrice(unitPrice, vatRate) : unitPrice} kind="unitPrice" />
            {unit && ` / ${unit}`}
          </WhyPriceButton>
        ) : (
          <Trans>On request</Trans>
        )}
      </div>
      {parts && parts.length > 1 && (
        <ul className={classes.parts} aria-label={t`Parts of the line`}>
          {parts.map((part) => (
            <li key={part.unitPrice.amount}>
              <Quantity value={part.quantity} /> ×{' '}
              <Amount
                value={isGross ? grossPrice(part.unitPrice, vatRate) : part.unitPrice}
                kind="unitPrice"
              />
            </li>
          ))}
        </ul>
      )}
    </Cell>
  );
}
