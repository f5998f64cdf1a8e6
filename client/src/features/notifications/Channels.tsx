import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { NotificationChannel, NotificationKind } from '../../gql/schemaTypes.ts';
import classes from './Channels.module.css';
import { kindNames } from './kindNames.ts';

interface KindChannel {
  kind: NotificationKind;
  channel: NotificationChannel;
}

interface ChannelsProps {
  channels: KindChannel[];
  onChange(channel: KindChannel): void;
}

/** A choice for each kind. */
export function Channels({ channels, onChange }: ChannelsProps) {
  const { t, i18n } = useLingui();
  const choices: { value: NotificationChannel; label: string }[] = [
    { value: 'BOTH', label: t`In the portal and by e-mail` },
    { value: 'PORTAL', label: t`In the portal only` },
    { value: 'EMAIL', label: t`By e-mail only` },
    { value: 'OFF', label: t`Not at all` },
  ];
  return (
    <ul className={classes.list}>
      {channels.map(({ kind, channel }) => (
        <li key={kind} className={classes.kind}>
          <span id={`kind-${kind}`}>{i18n._(kindNames[kind])}</span>
          <NativeSelect
            size="xs"
            className={classes.choice}
            aria-labelledby={`kind-${kind}`}
            value={channel}
            data={choices}
            onChange={({ currentTarget: { value } }) => {
              const choice = choices.find((one) => one.value === value);
              if (choice) onChange({ kind, channel: choice.value });
            }}
          />
        </li>
      ))}
    </ul>
  );
}
