import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { MoneyValue } from '../../lib/formatMoney.ts';
import { Amount } from '../../ui/Amount.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import { Cell } from '../../ui/Table.tsx';
import { useRoleName } from '../session/useRoleName.ts';
import { useCan } from '../session/viewer.ts';
import { monthUse } from './monthUse.ts';
import type { PersonRow_MembershipFragment } from './PeoplePage.generated';
import classes from './PersonRow.module.css';

interface PersonRowProps {
  member: PersonRow_MembershipFragment;
  /** Nobody sets their own limits. */
  isOneself: boolean;
  onChange(): void;
}

export function PersonRow({ member, isOneself, onChange }: PersonRowProps) {
  const { t } = useLingui();
  const roleName = useRoleName();
  const canManage = useCan('members:manage');
  const { user, roles, orderLimit, monthLimit, spentThisMonth } = member;
  const use = monthUse(monthLimit, spentThisMonth);
  return (
    <tr>
      <Cell isHead>
        {user.name}
        <div className={classes.email}>{user.email}</div>
      </Cell>
      <Cell label={t`What they do`}>{roles.map(roleName).join(', ')}</Cell>
      <Cell label={t`For one order`} isFigure>
        <Limit value={orderLimit} />
      </Cell>
      <Cell label={t`For a month`} isFigure>
        <Limit value={monthLimit} />
      </Cell>
      <Cell label={t`Ordered this month`}>
        {use ? (
          <>
            <Amount value={use.spent} />
            <ShareBar share={use.share} tone={use.tone} />
          </>
        ) : spentThisMonth?.length ? (
          spentThisMonth.map((sum) => (
            <div key={sum.currency}>
              <Amount value={sum} />
            </div>
          ))
        ) : (
          '—'
        )}
      </Cell>
      <Cell isAction>
        {canManage && !isOneself && (
          <Button
            variant="default"
            size="compact-xs"
            aria-label={t`Limits of ${user.name}`}
            onClick={onChange}
          >
            <Trans>Limits</Trans>
          </Button>
        )}
      </Cell>
    </tr>
  );
}

const Limit = ({ value }: { value: MoneyValue | null }) =>
  value ? <Amount value={value} /> : <Trans>No limit</Trans>;
