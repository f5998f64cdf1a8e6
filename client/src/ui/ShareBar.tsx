import classes from './ShareBar.module.css';
import type { Tone } from './Status.tsx';

/** A share as a thin bar, beside the figure that tells it. */
export function ShareBar({ share, tone }: { share: number; tone: Tone }) {
  return (
    <span className={classes.bar} data-tone={tone} aria-hidden>
      <span style={{ width: `${share}%` }} />
    </span>
  );
}
