import { Trans } from '@lingui/react/macro';
import { dayBefore } from '../lib/dayBefore.ts';
import { Day } from './DateText.tsx';

interface PeriodProps {
  /** First day; null = open. */
  from: string | null;
  /** First day on which it no longer holds; null = open. */
  until: string | null;
}

/** In which days something holds, the last one told as people tell it: included. Nothing where both ends are open. */
export function Period({ from, until }: PeriodProps) {
  const last = until && <Day value={dayBefore(until)} />;
  if (from && last) {
    return (
      <span style={{ whiteSpace: 'nowrap' }}>
        <Day value={from} /> – {last}
      </span>
    );
  }
  if (from) {
    return (
      <span>
        <Trans>
          since <Day value={from} />
        </Trans>
      </span>
    );
  }
  return (
    last && (
      <span>
        <Trans>through {last}</Trans>
      </span>
    )
  );
}
