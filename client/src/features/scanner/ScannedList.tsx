import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import { Quantity } from '../../ui/Quantity.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './ScanDialog.module.css';
import type { Found, ScannedLine } from './scannedLines.ts';

const reasons = {
  UNKNOWN: msg`No such product`,
  NOT_ORDERABLE: msg`Can’t be ordered`,
  AMBIGUOUS: msg`Stands for several products`,
  FAILED: msg`Could not be looked up: scan it again`,
} satisfies Record<Exclude<Found['kind'], 'PRODUCT'>, unknown>;

interface ScannedListProps {
  lines: readonly ScannedLine[];
  onRemove(line: ScannedLine): void;
}

/** What was scanned, the last first; each line can be taken away. */
export function ScannedList({ lines, onRemove }: ScannedListProps) {
  const { t, i18n } = useLingui();
  return (
    <ul className={classes.lines} aria-label={t`Scanned`} aria-live="polite">
      {lines.map((line) => {
        const { key, code, found, quantity } = line;
        const product = found?.kind === 'PRODUCT' ? found.product : null;
        const packageQuantity = found?.kind === 'PRODUCT' ? found.packageQuantity : null;
        return (
          <li key={key} data-pending={found === null || undefined}>
            <span className={classes.name}>
              {product?.name ?? code}
              <span className={classes.code}>
                {product ? `${product.sku} · ${code}` : ''}
                {product && packageQuantity && (
                  <>
                    {' · '}
                    <Trans>
                      package of <Quantity value={packageQuantity} unit={product.unit.symbol} />
                    </Trans>
                  </>
                )}
              </span>
            </span>
            {found && found.kind !== 'PRODUCT' && (
              <Status tone="bad">{i18n._(reasons[found.kind])}</Status>
            )}
            {product && quantity && (
              <b>
                <Quantity value={quantity} unit={product.unit.symbol} />
              </b>
            )}
            <CloseButton
              size="sm"
              aria-label={t`Take away: ${product?.name ?? code}`}
              onClick={() => onRemove(line)}
            />
          </li>
        );
      })}
    </ul>
  );
}
