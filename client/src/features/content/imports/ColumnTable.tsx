import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { type FieldChoice, type FileColumn, mapColumn } from './columnMapping.ts';
import classes from './ImportPage.module.css';
import { useFieldGroups } from './useFieldGroups.ts';

interface ColumnTableProps {
  columns: FileColumn[];
  rows: string[][];
  fields: FieldChoice[];
  onChange(columns: FileColumn[]): void;
}

/** The first rows as they stand in the file, each column with the field that it gives. */
export function ColumnTable({ columns, rows, fields, onChange }: ColumnTableProps) {
  const { t } = useLingui();
  const choice = useFieldGroups(fields);
  return (
    <div className={classes.sheet}>
      <table aria-label={t`The first rows of the file`}>
        <thead>
          <tr>
            {columns.map(({ name, field }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and may be of one name
              <th key={index} scope="col" data-left={field === null || undefined}>
                <span className={classes.column}>{name}</span>
                <Select
                  size="xs"
                  aria-label={t`What “${name}” gives`}
                  placeholder={t`Not read`}
                  searchable
                  clearable
                  nothingFoundMessage={t`No such field`}
                  comboboxProps={{ width: 260, position: 'bottom-start' }}
                  data={choice}
                  value={field}
                  onChange={(chosen) => onChange(mapColumn(columns, index, chosen))}
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
