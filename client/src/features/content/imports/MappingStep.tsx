import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Skeleton, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import type { FieldValueInput } from '../../../gql/schemaTypes.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { columnsInput, type FieldChoice, type FileColumn, lackingFields } from './columnMapping.ts';
import { DefaultValues } from './DefaultValues.tsx';
import { FileForm } from './FileForm.tsx';
import {
  ImportPreviewDocument,
  type ImportPreviewQuery,
  ImportProductsDocument,
} from './ImportPage.generated';
import classes from './ImportPage.module.css';

interface MappingStepProps {
  fileId: string;
  /** Null: found out by the server. */
  encoding: string | null;
  /** Null: found out by the server. */
  delimiter: string | null;
  onForm(part: { encoding?: string | null; delimiter?: string | null }): void;
  onOtherFile(): void;
}

/** What the file looks like, and what its columns mean. */
export function MappingStep(props: MappingStepProps) {
  const { fileId, encoding, delimiter, onForm, onOtherFile } = props;
  const query = useQuery(ImportPreviewDocument, {
    variables: { input: { fileId, encoding, delimiter } },
  });
  const otherFile = (
    <Button variant="default" onClick={onOtherFile}>
      <Trans>Another file</Trans>
    </Button>
  );
  return (
    <Answer of={query} skeleton={<Skeleton height={260} />}>
      {({ importPreview: preview, importFields }) =>
        preview.__typename !== 'ImportPreview' ? (
          <Notice tone="bad" title={preview.message} actions={otherFile} />
        ) : (
          <>
            <Section>
              <FileForm preview={preview} onForm={onForm} />
            </Section>
            <Mapping {...props} preview={preview} fields={importFields} otherFile={otherFile} />
          </>
        )
      }
    </Answer>
  );
}

type Preview = Extract<ImportPreviewQuery['importPreview'], { __typename: 'ImportPreview' }>;

interface MappingProps extends MappingStepProps {
  preview: Preview;
  fields: FieldChoice[];
  otherFile: ReactNode;
}

function Mapping({ fileId, encoding, delimiter, preview, fields, otherFile }: MappingProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [columns, setColumns] = useState<FileColumn[]>(preview.columns);
  const [defaults, setDefaults] = useState<FieldValueInput[]>([]);
  const [categorySeparator, setCategorySeparator] = useState('/');
  const [importProducts, { data, error, loading }] = useMutation(ImportProductsDocument, {
    onError: () => undefined,
  });
  const result = data?.importProducts;
  const isTable = columns.length > 0;
  const lacking = isTable ? lackingFields(fields, columns, defaults) : [];

  async function check() {
    const answer = await importProducts({
      variables: {
        input: {
          fileId,
          encoding,
          delimiter,
          categorySeparator,
          columns: isTable ? columnsInput(columns) : null,
          defaults: defaults.filter(({ value }) => value.trim() !== ''),
        },
      },
    });
    const made = answer.data?.importProducts;
    if (made?.__typename === 'ChangesetSaved')
      await navigate(`/content/changes/${made.changeset.id}`);
  }

  return (
    <>
      {isTable && (
        <Section flush title={<Trans>What the columns give</Trans>}>
          <ColumnTable
            columns={columns}
            rows={preview.rows}
            fields={fields}
            onChange={setColumns}
          />
          {columns.some(({ field }) => field?.startsWith('category')) && (
            <div className={classes.separator}>
              <TextInput
                size="xs"
                label={t`Between the names of a category’s path stands`}
                maxLength={10}
                value={categorySeparator}
                onChange={(event) => setCategorySeparator(event.currentTarget.value)}
              />
            </div>
          )}
        </Section>
      )}
      <Section title={<Trans>For rows that give none</Trans>}>
        <DefaultValues values={defaults} fields={fields} onChange={setDefaults} />
      </Section>
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {result && 'message' in result && <Notice tone="bad" title={result.message} />}
      {lacking.length > 0 && (
        <Notice tone="warn" title={<Trans>Every row must give more than the columns do:</Trans>}>
          {lacking.map(({ name }) => name).join(', ')}
        </Notice>
      )}
      <div className={classes.actions}>
        <Button loading={loading} disabled={lacking.length > 0} onClick={() => void check()}>
          <Trans>Check the file</Trans>
        </Button>
        {otherFile}
        <span className={classes.hint}>
          <Trans>A dry run: nothing changes yet.</Trans>
        </span>
      </div>
    </>
  );
}
