import { Quantity } from '../../ui/Quantity.tsx';
import classes from './FacetCount.module.css';

interface FacetCountProps {
  count: number;
  /** False where there are more than the count says. */
  isExact: boolean;
}

export function FacetCount({ count, isExact }: FacetCountProps) {
  return (
    <span className={classes.count}>
      <Quantity value={count} />
      {!isExact && '+'}
    </span>
  );
}
