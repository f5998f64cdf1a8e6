import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Menu, SegmentedControl, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconBell,
  IconCheck,
  IconChevronDown,
  IconKeyboard,
  IconLogout,
} from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { goOn, session } from '../../apollo/client.ts';
import { tellOtherTabs } from '../../apollo/otherTabs.ts';
import { SignOutDocument, SwitchOrganizationDocument } from '../../apollo/session.generated';
import type { Language } from '../../app/i18n.ts';
import { chooseLanguage } from '../../app/speak.ts';
import { comparison } from '../compare/comparison.ts';
import classes from './AccountMenu.module.css';
import { useRoleName } from './useRoleName.ts';
import { useViewer } from './viewer.ts';

export function AccountMenu({ onHelp }: { onHelp(): void }) {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const roleName = useRoleName();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [signOut] = useMutation(SignOutDocument);

  async function leave() {
    // Signing out must work without a connection too; the server's session then ends by itself.
    await signOut().catch(() => undefined);
    tellOtherTabs('signedOut');
    session.end();
    comparison.clear();
  }

  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <UnstyledButton className={classes.target} aria-label={t`Account`}>
          <span className={classes.initials} aria-hidden>
            {initials(viewer.user.name)}
          </span>
          <span className={classes.names}>
            <span className={classes.organization}>{viewer.organization.name}</span>
            <span className={classes.person}>{viewer.user.name}</span>
          </span>
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{viewer.user.name}</strong>
          <span>{viewer.user.email}</span>
          <span>{viewer.roles.map(roleName).join(', ')}</span>
        </div>
        {viewer.memberships.length > 1 && <Organizations />}
        <Menu.Divider />
        <div className={classes.setting}>
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label={t`Language`}
            value={i18n.locale}
            onChange={(language) => void chooseLanguage(language as Language)}
            data={[
              { value: 'ru', label: 'Русский' },
              { value: 'en', label: 'English' },
            ]}
          />
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label={t`Colours`}
            value={colorScheme}
            onChange={(scheme) => setColorScheme(scheme as typeof colorScheme)}
            data={[
              { value: 'light', label: t`Light` },
              { value: 'dark', label: t`Dark` },
              { value: 'auto', label: t`System` },
            ]}
          />
        </div>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/account/notifications"
          leftSection={<IconBell size={16} />}
        >
          <Trans>What to be told of</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={onHelp}>
          <Trans>Keyboard</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void leave()}>
          <Trans>Sign out</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Organizations() {
  const { organization, memberships } = useViewer();
  const navigate = useNavigate();
  const [switchOrganization] = useMutation(SwitchOrganizationDocument, {
    fetchPolicy: 'no-cache',
  });

  async function goTo(organizationId: string) {
    const { data } = await switchOrganization({ variables: { input: { organizationId } } });
    const result = data?.switchOrganization;
    if (result?.__typename === 'SignedIn') {
      await navigate('/');
      await goOn(result);
      tellOtherTabs('organizationSwitched');
    } else if (result) notifications.show({ color: 'red', message: result.message });
  }

  return (
    <>
      <Menu.Divider />
      <Menu.Label>
        <Trans>Organization</Trans>
      </Menu.Label>
      {memberships.map((membership) => {
        const isCurrent = membership.organization.id === organization.id;
        return (
          <Menu.Item
            key={membership.id}
            disabled={isCurrent}
            rightSection={isCurrent && <IconCheck size={14} />}
            onClick={() => void goTo(membership.organization.id)}
          >
            {membership.organization.name}
          </Menu.Item>
        );
      })}
    </>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');
