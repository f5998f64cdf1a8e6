import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Day } from '../../ui/DateText.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell } from '../../ui/Table.tsx';
import type { ContractRow_ContractFragment } from './ContractsPage.generated';

interface ContractRowProps {
  contract: ContractRow_ContractFragment;
  onChange(): void;
}

export function ContractRow({ contract, onChange }: ContractRowProps) {
  const { t } = useLingui();
  const { number, organization, currency, validFrom, validUntil, status } = contract;
  return (
    <tr>
      <Cell isHead isCode>
        № {number}
      </Cell>
      <Cell label={t`Customer`}>{organization.name}</Cell>
      <Cell label={t`Currency`}>{currency}</Cell>
      <Cell label={t`Valid`}>
        <span>
          <Day value={validFrom} /> –{' '}
          {validUntil ? <Day value={validUntil} /> : <Trans>open</Trans>}
        </span>
      </Cell>
      <Cell label={t`Assortment`}>
        {contract.isAssortmentLimited ? <Trans>Limited</Trans> : <Trans>All</Trans>}
      </Cell>
      <Cell label={t`Status`}>
        {status === 'ACTIVE' && (
          <Status tone="good">
            <Trans context="contract">Active</Trans>
          </Status>
        )}
        {status === 'UPCOMING' && (
          <Status tone="info">
            <Trans context="contract">Not begun</Trans>
          </Status>
        )}
        {status === 'CLOSED' && (
          <Status tone="neutral">
            <Trans context="contract">Closed</Trans>
          </Status>
        )}
      </Cell>
      <Cell isAction>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t`Change contract № ${number}`}
          onClick={onChange}
        >
          <Trans>Change</Trans>
        </Button>
      </Cell>
    </tr>
  );
}
