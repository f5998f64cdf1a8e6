import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ProductStatus } from '../../../gql/schemaTypes.ts';
import { Cell, Table } from '../../../ui/Table.tsx';
import { productStatusWords } from '../productStatus.ts';
import { useFieldName } from '../useFieldName.ts';
import type { RowExamples_RowFragment } from './ChangesetPage.generated';
import classes from './ChangesetPage.module.css';
import { rowOutcomeWords } from './changesetWords.ts';

interface RowExamplesProps {
  rows: readonly RowExamples_RowFragment[];
  /** How many there are of the kind. */
  total: number;
}

export function RowExamples({ rows, total }: RowExamplesProps) {
  const { t } = useLingui();
  const columns = [
    { key: 'number', title: '№', isFigure: true, width: '70px' },
    { key: 'sku', title: t`SKU`, width: '160px' },
    { key: 'what', title: t`What becomes of it` },
  ];
  return (
    <>
      <Table caption={t`The first rows`} columns={columns}>
        {rows.map((row) => (
          <tr key={row.number}>
            <Cell label="№" isFigure>
              {row.number}
            </Cell>
            <Cell label={t`SKU`} isCode>
              {row.product ? (
                <Anchor component={Link} to={`/content/products/${row.product.id}`} size="sm">
                  {row.product.sku}
                </Anchor>
              ) : (
                (row.sku ?? '—')
              )}
            </Cell>
            <Cell isHead>
              <RowChanges row={row} />
            </Cell>
          </tr>
        ))}
      </Table>
      {total > rows.length && (
        <p className={classes.choice}>
          <Trans>
            The first {rows.length} of {total}
          </Trans>
        </p>
      )}
    </>
  );
}

function RowChanges({ row }: { row: RowExamples_RowFragment }) {
  const { i18n } = useLingui();
  const fieldName = useFieldName();
  const shown = (field: string, value: string | null) => {
    const words =
      field === 'status' && value !== null && productStatusWords[value as ProductStatus];
    return words ? i18n._(words) : (value ?? '—');
  };
  if (row.problems.length > 0) {
    return (
      <ul className={classes.changes}>
        {row.problems.map(({ field, value, reason }) => (
          <li key={`${field} ${reason}`}>
            <span className={classes.field}>{fieldName(field)}</span>
            {value !== null && <code>{value}</code>} {reason}
          </li>
        ))}
      </ul>
    );
  }
  if (row.changes.length > 0) {
    return (
      <ul className={classes.changes}>
        {row.changes.map(({ field, before, after }) => (
          <li key={field}>
            <span className={classes.field}>{fieldName(field)}</span>
            <del>{shown(field, before)}</del> → <ins>{shown(field, after)}</ins>
          </li>
        ))}
      </ul>
    );
  }
  if (row.looksLike) {
    return (
      <Trans>
        The brand and maker’s number of{' '}
        <Anchor component={Link} to={`/content/products/${row.looksLike.id}`} size="sm">
          {row.looksLike.sku} {row.looksLike.name}
        </Anchor>
      </Trans>
    );
  }
  return row.product?.name ?? i18n._(rowOutcomeWords[row.outcome]);
}
