import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { ProductFileFormat } from '../../../gql/schemaTypes.ts';
import classes from './ImportPage.module.css';

interface FileFormProps {
  preview: { format: ProductFileFormat; encoding: string | null; delimiter: string | null };
  onForm(part: { encoding?: string; delimiter?: string }): void;
}

const ENCODINGS = ['utf-8', 'windows-1251'];
const DELIMITERS = [';', ',', 'tab', '|'];

/** The form that was found in the file; of a text it can be said otherwise. */
export function FileForm({ preview: { format, encoding, delimiter }, onForm }: FileFormProps) {
  const { t } = useLingui();
  const formats: Record<ProductFileFormat, string> = {
    TABLE: t`Delimited text`,
    XLSX: t`Excel workbook`,
    BMECAT: 'BMEcat 2005',
    COMMERCEML: 'CommerceML 2',
  };
  const delimiterWords: Record<string, string> = {
    ';': t`semicolon ;`,
    ',': t`comma ,`,
    tab: t`tab`,
    '|': t`bar |`,
  };
  const shownDelimiter = delimiter === '\t' ? 'tab' : delimiter;
  return (
    <div className={classes.form}>
      <dl className={classes.fact} style={{ margin: 0 }}>
        <dt>{t`Form`}</dt>
        <dd>{formats[format]}</dd>
      </dl>
      {format === 'TABLE' && encoding && (
        <NativeSelect
          label={t`Encoding`}
          data={withOwn(ENCODINGS, encoding)}
          value={encoding}
          onChange={(event) => onForm({ encoding: event.currentTarget.value })}
        />
      )}
      {format === 'TABLE' && shownDelimiter && (
        <NativeSelect
          label={t`Columns are parted by`}
          data={withOwn(DELIMITERS, shownDelimiter).map((value) => ({
            value,
            label: delimiterWords[value] ?? value,
          }))}
          value={shownDelimiter}
          onChange={(event) => onForm({ delimiter: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

const withOwn = (usual: string[], own: string): string[] => [...new Set([...usual, own])];
