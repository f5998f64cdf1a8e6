import type { ReactNode } from 'react';
import classes from './Empty.module.css';

interface EmptyProps {
  title: ReactNode;
  /** Why it is empty, or what would fill it. */
  children?: ReactNode;
  action?: ReactNode;
}

/** There is nothing, and that is no fault. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className={classes.empty}>
      <div className={classes.title}>{title}</div>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
