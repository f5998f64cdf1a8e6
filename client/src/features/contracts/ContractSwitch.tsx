import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Menu, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconContract } from '@tabler/icons-react';
import { goOn } from '../../apollo/client.ts';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { tellOtherTabs } from '../../apollo/otherTabs.ts';
import { ChooseContractDocument } from '../../apollo/session.generated';
import { useViewer } from '../session/viewer.ts';
import classes from './ContractSwitch.module.css';

/** Under which contract one buys: it decides what is seen and for how much. Only where there is a choice. */
export function ContractSwitch() {
  const { t } = useLingui();
  const { contract, organization } = useViewer();
  const [choose, { loading }] = useMutation(ChooseContractDocument, {
    fetchPolicy: 'no-cache',
    onError: (error) =>
      notifications.show({ color: 'red', message: <FailureMessage error={error} /> }),
  });
  const active = organization.contracts.filter(({ status }) => status === 'ACTIVE');
  if (active.length === 0) return null;

  async function goOnUnder(contractId: string | null) {
    const { data } = await choose({ variables: { input: { contractId } } });
    const result = data?.chooseContract;
    if (result?.__typename === 'SignedIn') {
      await goOn(result);
      tellOtherTabs('contractChosen');
    } else if (result) notifications.show({ color: 'red', message: result.message });
  }

  const choices = [null, ...active];
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton
          className={classes.target}
          data-chosen={contract !== null || undefined}
          disabled={loading}
          aria-label={contract ? t`Contract № ${contract.number}` : t`No contract chosen`}
        >
          <IconContract size={18} stroke={1.6} aria-hidden />
          {contract ? (
            <span className={classes.number}>№ {contract.number}</span>
          ) : (
            <span className={classes.none}>
              <Trans>Contract</Trans>
            </span>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Trans>Prices and assortment of</Trans>
        </Menu.Label>
        {choices.map((choice) => {
          const isCurrent = choice?.id === contract?.id;
          return (
            <Menu.Item
              key={choice?.id ?? 'none'}
              disabled={isCurrent}
              rightSection={isCurrent && <IconCheck size={14} />}
              onClick={() => void goOnUnder(choice?.id ?? null)}
            >
              {choice ? (
                <Trans>Contract № {choice.number}</Trans>
              ) : (
                <Trans>No contract in particular</Trans>
              )}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
