import type { ReactNode } from 'react';
import classes from './Status.module.css';

/** What a state asks of the reader: nothing, to know, to wait, that it's done, to look, to act. */
export type Tone = 'neutral' | 'info' | 'active' | 'good' | 'warn' | 'bad';

interface StatusProps {
  tone: Tone;
  children: ReactNode;
}

/** A state: a dot and a word. The word tells it, the dot helps to find it in a list. */
export function Status({ tone, children }: StatusProps) {
  return (
    <span className={classes.status} data-tone={tone}>
      <span className={classes.dot} aria-hidden />
      {children}
    </span>
  );
}
