import type { ReactNode } from 'react';
import { addDecimals, shareOf } from '../lib/decimal.ts';
import classes from './Bar.module.css';

export interface BarPart {
  key: string;
  label: string;
  /** Decimal text, not negative. */
  amount: string;
  value: ReactNode;
  /** CSS colour. */
  color: string;
}

interface BarProps {
  label: string;
  parts: BarPart[];
  /** What the whole bar stands for; more than that is drawn in proportion, with a mark where it ends. */
  whole: string;
}

/** Parts of a whole, with a legend that names each figure. */
export function Bar({ label, parts, whole }: BarProps) {
  const sum = addDecimals(...parts.map(({ amount }) => amount));
  const overflow = shareOf(whole, sum);
  const isOver = overflow < 100 && overflow > 0;
  const scale = isOver ? sum : whole;
  return (
    <figure className={classes.figure} aria-label={label}>
      <div className={classes.bar} aria-hidden>
        {parts.map(({ key, amount, color }) => (
          <span key={key} style={{ width: `${shareOf(amount, scale)}%`, background: color }} />
        ))}
        {isOver && <span className={classes.limit} style={{ left: `${overflow}%` }} />}
      </div>
      <ul className={classes.legend}>
        {parts.map(({ key, label: name, value, color }) => (
          <li key={key}>
            <span className={classes.swatch} style={{ background: color }} aria-hidden />
            <span className={classes.name}>{name}</span>
            <span className={classes.value}>{value}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
