import { Loader } from '@mantine/core';
import classes from './Splash.module.css';

/** Before it is known who is there. The loader comes late: most starts never show it. */
export function Splash() {
  return (
    <div className={classes.splash}>
      <Loader size="sm" type="dots" className={classes.loader} />
    </div>
  );
}
