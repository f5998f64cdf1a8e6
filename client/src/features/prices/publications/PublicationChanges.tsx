import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { PriceChangesShown } from '../../../gql/schemaTypes.ts';
import { Section } from '../../../ui/Section.tsx';
import { Cell, Table } from '../../../ui/Table.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import type { PublicationFactsFragment } from './PublicationPage.generated';
import classes from './PublicationPage.module.css';

type Shown = PriceChangesShown | 'WRONG';

/** The products that change, in the order that the reader asks for, and the rows that can't be taken. */
export function PublicationChanges({ publication }: { publication: PublicationFactsFragment }) {
  const { t } = useLingui();
  const { counts } = publication;
  const choices: { value: Shown; label: string; count: number }[] = [
    { value: 'RISES', label: t`Biggest rises`, count: counts.changed },
    { value: 'FALLS', label: t`Biggest falls`, count: counts.changed },
    { value: 'BELOW_COST', label: t`Below cost`, count: counts.belowCost },
    { value: 'BELOW_FLOOR', label: t`Below floor price`, count: counts.belowFloor },
    { value: 'CREATED', label: t`New`, count: counts.created },
    { value: 'GONE', label: t`Taken out`, count: counts.gone },
    { value: 'WRONG', label: t`Wrong rows`, count: counts.wrong },
    { value: 'ALL', label: t`All by SKU`, count: counts.changed + counts.created + counts.gone },
  ];
  const offered = choices.filter(({ count }) => count > 0);
  const [chosen, choose] = useState<Shown | null>(null);
  const shown = chosen ?? offered[0]?.value;
  if (shown === undefined) return null;
  return (
    <Section flush title={<Trans>What changes</Trans>}>
      <div className={classes.choice}>
        <SegmentedControl
          size="xs"
          aria-label={t`What changes`}
          value={shown}
          onChange={choose}
          data={offered.map(({ value, label }) => ({ value, label }))}
        />
      </div>
      {shown === 'WRONG' ? (
        <WrongRows rows={publication.wrongRows} />
      ) : (
        <ChangeTable key={shown} publicationId={publication.id} show={shown} />
      )}
    </Section>
  );
}

function WrongRows({ rows }: { rows: PublicationFactsFragment['wrongRows'] }) {
  const { t } = useLingui();
  const columns = [
    { key: 'row', title: t`Row`, isFigure: true, width: '80px' },
    { key: 'field', title: t`Field`, width: '120px' },
    { key: 'value', title: t`In the file`, width: '200px' },
    { key: 'reason', title: t`What is wrong` },
  ];
  return (
    <Table caption={t`Wrong rows`} columns={columns}>
      {rows.map(({ row, field, value, reason }) => (
        <tr key={`${row} ${field}`}>
          <Cell label={t`Row`} isFigure>
            {row}
          </Cell>
          <Cell label={t`Field`}>{field}</Cell>
          <Cell label={t`In the file`}>{value ? <code>{value}</code> : '—'}</Cell>
          <Cell label={t`What is wrong`}>{reason}</Cell>
        </tr>
      ))}
    </Table>
  );
}
