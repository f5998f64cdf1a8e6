import { Children, type ReactNode } from 'react';
import classes from './WhyPrice.module.css';

interface PathStepProps {
  name: ReactNode;
  /** By how much it changes the price. */
  change?: ReactNode;
  /** The price after it. */
  after: ReactNode;
  /** What the price comes to. */
  isResult?: boolean;
  /** It limits the price and is no part of it. */
  isAside?: boolean;
  /** Particulars, parted by dots. */
  children?: ReactNode;
}

export function PathStep({ name, change, after, isResult, isAside, children }: PathStepProps) {
  return (
    <li data-result={isResult || undefined} data-aside={isAside || undefined}>
      <span className={classes.step}>
        <span className={classes.stepName}>
          {name} {change && <span className={classes.change}>{change}</span>}
        </span>
        <span className={classes.particulars}>
          {Children.toArray(children).map((particular, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: particulars never move
            <span key={index}>{particular}</span>
          ))}
        </span>
      </span>
      <span className={classes.after}>{after}</span>
    </li>
  );
}
