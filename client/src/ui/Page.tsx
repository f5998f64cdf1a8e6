import type { ReactNode } from 'react';
import { useEffect } from 'react';
import classes from './Page.module.css';

interface PageProps {
  title: string;
  /** Beside the title: counts, a status. */
  aside?: ReactNode;
  actions?: ReactNode;
  /** `wide` for tables; `narrow` for forms and reading. */
  width?: 'wide' | 'narrow';
  children: ReactNode;
}

export function Page({ title, aside, actions, width = 'wide', children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Kontor`;
  }, [title]);

  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.header}>
        <h1 className={classes.title}>{title}</h1>
        {aside && <div className={classes.aside}>{aside}</div>}
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
