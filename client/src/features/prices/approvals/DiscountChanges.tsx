import { Trans, useLingui } from '@lingui/react/macro';
import { Period } from '../../../ui/Period.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Cell, Table } from '../../../ui/Table.tsx';
import type { ChangeRequestFragment } from './ApprovalsPage.generated';

/** Discounts that are asked for, beside what holds in their days. */
export function DiscountChanges({ discounts }: Pick<ChangeRequestFragment, 'discounts'>) {
  const { t } = useLingui();
  const columns = [
    { key: 'segment', title: t`Segment` },
    { key: 'group', title: t`Price group` },
    { key: 'days', title: t({ message: 'Holds', context: 'in force' }) },
    { key: 'before', title: t`Before`, isFigure: true },
    { key: 'after', title: t`After`, isFigure: true },
  ];
  return (
    <Table caption={t`Discounts`} columns={columns}>
      {discounts.map(({ segment, priceGroup, percent, validFrom, validUntil, before }) => (
        <tr key={`${segment} ${priceGroup} ${validFrom}`}>
          <Cell isHead>{segment}</Cell>
          <Cell label={t`Price group`}>{priceGroup}</Cell>
          <Cell label={t({ message: 'Holds', context: 'in force' })}>
            {validFrom || validUntil ? (
              <Period from={validFrom} until={validUntil} />
            ) : (
              <Trans>always</Trans>
            )}
          </Cell>
          <Cell label={t`Before`} isFigure>
            {before.length === 0
              ? '—'
              : before.map((each) => (
                  <div key={each.validFrom}>
                    <Percent value={each.percent} />
                  </div>
                ))}
          </Cell>
          <Cell label={t`After`} isFigure>
            {percent === null ? '—' : <Percent value={percent} />}
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

const Percent = ({ value }: { value: string }) => (
  <span data-figures>
    <Quantity value={value} /> %
  </span>
);
