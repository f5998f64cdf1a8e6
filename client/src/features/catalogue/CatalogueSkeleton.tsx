import { Skeleton } from '@mantine/core';
import classes from './CatalogueSkeleton.module.css';

const WIDTHS = ['62%', '48%', '71%', '55%', '66%', '43%', '58%', '69%', '51%', '60%', '46%', '64%'];

/** The list's shape, before its first answer. */
export function CatalogueSkeleton() {
  return (
    <div className={classes.list} aria-busy>
      {WIDTHS.map((width) => (
        <div key={width} className={classes.row}>
          <Skeleton height={12} width={70} />
          <Skeleton height={12} width={width} />
          <Skeleton height={12} width={80} />
          <Skeleton height={12} width={60} />
        </div>
      ))}
    </div>
  );
}
