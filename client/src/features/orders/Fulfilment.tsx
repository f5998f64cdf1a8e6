import { Trans } from '@lingui/react/macro';
import { isZero, shareOf, subtractDecimals } from '../../lib/decimal.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import classes from './Fulfilment.module.css';

interface FulfilmentProps {
  line: { quantity: string; reserved: string; shipped: string; delivered: string };
}

/** How far a line has come: a bar of delivered, on the way and reserved, and the furthest in words. */
export function Fulfilment({ line: { quantity, reserved, shipped, delivered } }: FulfilmentProps) {
  const underway = subtractDecimals(shipped, delivered);
  return (
    <div className={classes.fulfilment}>
      <div className={classes.bar} aria-hidden>
        <span className={classes.delivered} style={{ width: `${shareOf(delivered, quantity)}%` }} />
        <span className={classes.shipped} style={{ width: `${shareOf(underway, quantity)}%` }} />
        <span className={classes.reserved} style={{ width: `${shareOf(reserved, quantity)}%` }} />
      </div>
      <span className={classes.words}>
        {!isZero(delivered) ? (
          <Trans>
            delivered <Quantity value={delivered} />
          </Trans>
        ) : !isZero(shipped) ? (
          <Trans>
            shipped <Quantity value={shipped} />
          </Trans>
        ) : !isZero(reserved) ? (
          <Trans>
            reserved <Quantity value={reserved} />
          </Trans>
        ) : (
          '—'
        )}
      </span>
    </div>
  );
}
