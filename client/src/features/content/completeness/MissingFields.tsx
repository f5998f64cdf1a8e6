import { Trans } from '@lingui/react/macro';
import { Quantity } from '../../../ui/Quantity.tsx';
import classes from './MissingFields.module.css';
import { missingFields } from './missingFields.ts';
import type { CategoryCompleteness } from './Tiles.tsx';

/** Bars of what is missing, the longest of them as wide as there is room. */
export function MissingFields({ categories }: { categories: CategoryCompleteness[] }) {
  const missing = missingFields(categories).slice(0, 10);
  const most = missing[0]?.products ?? 0;
  if (most === 0) {
    return (
      <p className={classes.none}>
        <Trans>Nothing is missing.</Trans>
      </p>
    );
  }
  return (
    <ol className={classes.bars}>
      {missing.map(({ field, name, products }) => (
        <li key={field}>
          <span className={classes.name}>{name}</span>
          <Quantity value={products} />
          <span className={classes.bar} aria-hidden>
            <span style={{ width: `${(products / most) * 100}%` }} />
          </span>
        </li>
      ))}
    </ol>
  );
}
