import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CloseButton } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import classes from './CompareTray.module.css';
import { comparison, comparisonAddress } from './comparison.ts';
import { useComparison } from './useComparison.ts';

/** What is gathered to be compared, on every page but the comparison itself. */
export function CompareTray() {
  const { t } = useLingui();
  const skus = useComparison();
  const { pathname } = useLocation();
  if (skus.length === 0 || pathname === '/compare') return null;
  return (
    <section className={classes.tray} aria-label={t`To compare`}>
      <ul className={classes.list}>
        {skus.map((sku) => (
          <li key={sku}>
            <Link to={`/products/${encodeURIComponent(sku)}`}>{sku}</Link>
            <CloseButton
              size="xs"
              aria-label={t`Take ${sku} out of the comparison`}
              onClick={() => comparison.toggle(sku)}
            />
          </li>
        ))}
      </ul>
      <div className={classes.actions}>
        <Button
          component={Link}
          to={comparisonAddress(skus)}
          size="compact-md"
          disabled={skus.length < 2}
          aria-disabled={skus.length < 2}
        >
          <Trans>Compare {skus.length}</Trans>
        </Button>
        <Button variant="subtle" color="gray" size="compact-md" onClick={comparison.clear}>
          <Trans>Clear</Trans>
        </Button>
      </div>
    </section>
  );
}
