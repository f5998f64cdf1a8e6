import { Trans, useLingui } from '@lingui/react/macro';
import classes from './KitBadge.module.css';

/** Says of a product that it is put together of others. */
export function KitBadge() {
  const { t } = useLingui();
  return (
    <span className={classes.badge} title={t`Put together of other products`}>
      <Trans>Kit</Trans>
    </span>
  );
}
