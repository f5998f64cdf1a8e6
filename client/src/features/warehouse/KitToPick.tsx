import { Trans } from '@lingui/react/macro';
import { multiplyDecimals } from '../../lib/decimal.ts';
import { tidy } from '../../lib/orderQuantity.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import classes from './KitToPick.module.css';
import type { OrderAtDesk } from './linesLeft.ts';

interface KitToPickProps {
  kit: NonNullable<OrderAtDesk['kits']>[number];
  /** How many kits go out; empty while that is not known. */
  quantity: string;
}

/** What is to be picked for so many kits. */
export function KitToPick({ kit, quantity }: KitToPickProps) {
  if (quantity === '') return null;
  return (
    <ul className={classes.components}>
      {kit.components.map(
        ({ product, quantity: inOne }) =>
          product && (
            <li key={product.id}>
              <span className={classes.quantity}>
                <Quantity
                  value={tidy(multiplyDecimals(quantity, inOne))}
                  unit={product.unit.symbol}
                />
              </span>
              <span>
                <span className={classes.sku}>{product.sku}</span> {product.name}
              </span>
            </li>
          ),
      )}
      <li className={classes.note}>
        <Trans>Put together before it leaves</Trans>
      </li>
    </ul>
  );
}
