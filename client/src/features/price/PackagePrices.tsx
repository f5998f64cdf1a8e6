import { Trans, useLingui } from '@lingui/react/macro';
import type { PackagingLevel } from '../../gql/schemaTypes.ts';
import type { MoneyValue } from '../../lib/formatMoney.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { packagingLevelWords } from '../content/packagingLevel.ts';
import { packagePrice } from '../product/packagePrice.ts';
import classes from './WhyPrice.module.css';

interface PackagePricesProps {
  packaging: readonly { level: PackagingLevel; quantity: string }[];
  steps: readonly { from: string; unitPrice: MoneyValue }[];
  unit: string;
}

/** What each package costs as a whole, and what a unit in it then costs. */
export function PackagePrices({ packaging, steps, unit }: PackagePricesProps) {
  const { t, i18n } = useLingui();
  const priced = packaging.flatMap(({ level, quantity }) => {
    const price = packagePrice(quantity, steps);
    return price ? [{ level, quantity, price }] : [];
  });
  if (priced.length === 0) return null;
  return (
    <section>
      <h3 className={classes.title}>
        <Trans>Price by package</Trans>
      </h3>
      <ul className={classes.rows} aria-label={t`Price by package`}>
        {priced.map(({ level, quantity, price }) => (
          <li key={level}>
            <span>
              {i18n._(packagingLevelWords[level])}{' '}
              <span className={classes.dimmed}>
                <Quantity value={quantity} unit={unit} />
              </span>
            </span>
            <Amount value={price} />
          </li>
        ))}
      </ul>
    </section>
  );
}
