import classes from './Ring.module.css';
import type { Tone } from './Status.tsx';

interface RingProps {
  /** What it measures, for those who can't see it. */
  label: string;
  /** From 0 to 100. */
  share: number;
  tone: Tone;
  /** In pixels. */
  size?: number;
}

const RADIUS = 42;
const LENGTH = 2 * Math.PI * RADIUS;

/** A share as a ring with its figure inside. */
export function Ring({ label, share, tone, size = 64 }: RingProps) {
  return (
    <svg
      className={classes.ring}
      data-tone={tone}
      viewBox="0 0 100 100"
      width={size}
      height={size}
      role="img"
      aria-label={`${label}: ${share}%`}
    >
      <circle className={classes.track} cx="50" cy="50" r={RADIUS} />
      <circle
        className={classes.share}
        cx="50"
        cy="50"
        r={RADIUS}
        strokeDasharray={`${(LENGTH * share) / 100} ${LENGTH}`}
      />
      <text x="50" y="51" className={classes.figure}>
        {share}
      </text>
    </svg>
  );
}
