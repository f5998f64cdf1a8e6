import type { ReactNode } from 'react';
import classes from './Section.module.css';

interface SectionProps {
  title?: ReactNode;
  aside?: ReactNode;
  /** Without padding, for tables that reach the edges. */
  flush?: boolean;
  children: ReactNode;
}

/** A surface with one subject. */
export function Section({ title, aside, flush = false, children }: SectionProps) {
  return (
    <section className={classes.section}>
      {title && (
        <header className={classes.header}>
          <h2 className={classes.title}>{title}</h2>
          {aside && <div className={classes.aside}>{aside}</div>}
        </header>
      )}
      <div className={flush ? classes.flush : classes.body}>{children}</div>
    </section>
  );
}
