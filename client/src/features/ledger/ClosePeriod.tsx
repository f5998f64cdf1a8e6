import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useDeed } from '../../apollo/useDeed.tsx';
import { today } from '../../lib/today.ts';
import { Day } from '../../ui/DateText.tsx';
import { periodNamed } from '../finance/period.ts';
import { ClosePeriodDocument } from './ClosedPeriodsPage.generated';
import classes from './ClosePeriod.module.css';

interface ClosePeriodProps {
  sellerId: string;
  /** The first day that is open; null = all are. */
  lockedUntil: string | null;
  onClosed(): void;
}

/** Closes the books of one company before a day; opening them again is for a second person. */
export function ClosePeriod({ sellerId, lockedUntil, onClosed }: ClosePeriodProps) {
  const { t } = useLingui();
  const [day, setDay] = useState(periodNamed('month', today()).from);
  const deed = useDeed(ClosePeriodDocument);
  const isOpening = lockedUntil !== null && day !== '' && day < lockedUntil;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await deed.act({ sellerId, lockedUntil: day })) onClosed();
  }

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <p>
        {lockedUntil ? (
          <Trans>
            The books are closed before <Day value={lockedUntil} />.
          </Trans>
        ) : (
          <Trans>All days are open.</Trans>
        )}{' '}
        <Trans>
          Late deliveries and bank statements go to the first open day by themselves; what is
          entered by hand for a closed day is refused.
        </Trans>
      </p>
      <div className={classes.line}>
        <TextInput
          label={t`First open day`}
          type="date"
          required
          max={today()}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button
          type="submit"
          color={isOpening ? 'red' : undefined}
          loading={deed.loading}
          disabled={day === '' || day === lockedUntil}
        >
          {isOpening ? <Trans>Open these days again</Trans> : <Trans>Close the days before</Trans>}
        </Button>
      </div>
      {deed.refusal}
    </form>
  );
}
