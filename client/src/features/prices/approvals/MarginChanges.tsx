import { Trans, useLingui } from '@lingui/react/macro';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Cell, Table } from '../../../ui/Table.tsx';
import type { ChangeRequestFragment } from './ApprovalsPage.generated';

interface MarginChangesProps {
  margins: ChangeRequestFragment['floorMargins'];
}

/** Least margins that are asked for, beside what they are. */
export function MarginChanges({ margins }: MarginChangesProps) {
  const { t } = useLingui();
  const columns = [
    { key: 'group', title: t`Price group` },
    { key: 'before', title: t`Before`, isFigure: true },
    { key: 'after', title: t`After`, isFigure: true },
  ];
  return (
    <Table caption={t`Least margins`} columns={columns}>
      {margins.map(({ priceGroup, before, percent }) => (
        <tr key={priceGroup}>
          <Cell isHead>{priceGroup ?? <Trans>All other groups</Trans>}</Cell>
          <Cell label={t`Before`} isFigure>
            {before === null ? '—' : <Quantity value={before} unit="%" />}
          </Cell>
          <Cell label={t`After`} isFigure>
            {percent === null ? '—' : <Quantity value={percent} unit="%" />}
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
