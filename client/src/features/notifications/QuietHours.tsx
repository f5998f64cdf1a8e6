import { Trans, useLingui } from '@lingui/react/macro';
import { Autocomplete, Button, Switch, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import classes from './QuietHours.module.css';

interface Hours {
  from: string;
  until: string;
  timeZone: string;
}

interface QuietHoursProps {
  email: string;
  quietHours: Hours | null;
  isSaving: boolean;
  onChange(input: { quietHours: Hours } | { hasNoQuietHours: true }): void;
}

const zones = Intl.supportedValuesOf('timeZone');

/** When e-mails wait. Hours that were never named are offered by the clock of this device. */
export function QuietHours({ email, quietHours, isSaving, onChange }: QuietHoursProps) {
  const { t } = useLingui();
  const [hours, setHours] = useState<Hours>(quietHours ?? hereAtNight());
  const change = (part: Partial<Hours>) => setHours({ ...hours, ...part });

  function save(event: FormEvent) {
    event.preventDefault();
    onChange({ quietHours: hours });
  }

  return (
    <form className={classes.form} onSubmit={save}>
      <Switch
        label={<Trans>No e-mails at night</Trans>}
        description={t`E-mails to ${email} wait for the morning, but for urgent ones.`}
        checked={quietHours !== null}
        onChange={({ currentTarget: { checked } }) =>
          onChange(checked ? { quietHours: hours } : { hasNoQuietHours: true })
        }
      />
      {quietHours && (
        <div className={classes.hours}>
          <TextInput
            type="time"
            label={t({ message: 'From', context: 'time of day' })}
            required
            value={hours.from}
            onChange={({ currentTarget: { value } }) => change({ from: value })}
          />
          <TextInput
            type="time"
            label={t({ message: 'Until', context: 'time of day' })}
            required
            value={hours.until}
            onChange={({ currentTarget: { value } }) => change({ until: value })}
          />
          <Autocomplete
            label={t`Time zone`}
            required
            className={classes.zone}
            data={zones}
            limit={20}
            value={hours.timeZone}
            onChange={(timeZone) => change({ timeZone })}
          />
          <Button type="submit" variant="default" loading={isSaving}>
            <Trans>Save</Trans>
          </Button>
        </div>
      )}
    </form>
  );
}

const hereAtNight = (): Hours => ({
  from: '21:00',
  until: '08:00',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
