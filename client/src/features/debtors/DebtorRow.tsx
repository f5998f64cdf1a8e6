import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell } from '../../ui/Table.tsx';
import { ageingSteps } from '../finance/ageingSteps.ts';
import { blockTones, blockWords } from '../finance/blockWords.ts';
import type { DebtorsPageQuery } from './DebtorsPage.generated';

type Debtor = DebtorsPageQuery['debtors']['edges'][number]['node'];

export function DebtorRow({ debtor }: { debtor: Debtor }) {
  const { t, i18n } = useLingui();
  const { organization, balance, overdue, oldestOverdueDays, ageing, block } = debtor;
  return (
    <tr>
      <Cell isHead>
        <Anchor component={Link} to={`/debtors/${organization.id}`} size="sm">
          {organization.name}
        </Anchor>
      </Cell>
      <Cell label={t`Block`}>
        {block ? (
          <Status tone={blockTones[block.level]}>{i18n._(blockWords[block.level])}</Status>
        ) : (
          '—'
        )}
      </Cell>
      <Cell label={t`Owes`} isFigure>
        <Amount value={balance} />
      </Cell>
      <Cell label={t`Overdue`} isFigure>
        <Amount value={overdue} />
      </Cell>
      <Cell label={t`Days`} isFigure>
        {oldestOverdueDays === 0 ? '—' : <Quantity value={oldestOverdueDays} />}
      </Cell>
      {ageingSteps.map(({ key, label }) => (
        <Cell key={key} label={i18n._(label)} isFigure>
          <Amount value={ageing[key]} />
        </Cell>
      ))}
    </tr>
  );
}
