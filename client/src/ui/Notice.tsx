import type { ReactNode } from 'react';
import classes from './Notice.module.css';
import type { Tone } from './Status.tsx';

interface NoticeProps {
  tone: Tone;
  title: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** Something the reader must know before going on: what is, and what to do. */
export function Notice({ tone, title, actions, children }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <div className={classes.title}>{title}</div>
      {children && <div className={classes.text}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
