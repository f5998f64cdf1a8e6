import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { PriceFileField } from '../../../gql/schemaTypes.ts';
import classes from '../../content/imports/ImportPage.module.css';
import { fieldWords } from './fieldWords.ts';
import { type FileColumn, mapColumn } from './priceColumns.ts';

interface PriceColumnsProps {
  columns: FileColumn[];
  rows: string[][];
  onChange(columns: FileColumn[]): void;
}

/** The first rows as they stand in the file, each column with what it gives. */
export function PriceColumns({ columns, rows, onChange }: PriceColumnsProps) {
  const { t, i18n } = useLingui();
  const choice = [
    { value: '', label: t`Not read` },
    ...Object.entries(fieldWords).map(([value, word]) => ({ value, label: i18n._(word) })),
  ];
  return (
    <div className={classes.sheet}>
      <table aria-label={t`The first rows of the file`}>
        <thead>
          <tr>
            {columns.map(({ name, field }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and may be of one name
              <th key={index} scope="col" data-left={field === null || undefined}>
                <span className={classes.column}>{name}</span>
                <NativeSelect
                  size="xs"
                  aria-label={t`What “${name}” gives`}
                  data={choice}
                  value={field ?? ''}
                  onChange={(event) =>
                    onChange(
                      mapColumn(
                        columns,
                        index,
                        (event.currentTarget.value || null) as PriceFileField | null,
                      ),
                    )
                  }
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have nothing but their place
            <tr key={index}>
              {columns.map(({ field }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and may be of one name
                <td key={at} data-left={field === null || undefined} title={row[at]}>
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
