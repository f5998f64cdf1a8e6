import type { ReactNode } from 'react';
import classes from './Steps.module.css';

export interface Step {
  key: string;
  label: string;
  /** When it was reached. */
  note?: ReactNode;
  state: 'done' | 'now' | 'ahead';
}

/** A way with stations: behind, here, ahead. */
export function Steps({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol className={classes.steps} aria-label={label}>
      {steps.map(({ key, label: name, note, state }) => (
        <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className={classes.mark} aria-hidden />
          <span className={classes.name}>{name}</span>
          <span className={classes.note}>{note}</span>
        </li>
      ))}
    </ol>
  );
}
