import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Skeleton, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import type { PricePublicationMode } from '../../../gql/schemaTypes.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { FileForm } from '../../content/imports/FileForm.tsx';
import classes from '../prices.module.css';
import { fieldWords } from './fieldWords.ts';
import { PriceColumns } from './PriceColumns.tsx';
import { columnsInput, type FileColumn, lackingFields } from './priceColumns.ts';
import {
  PriceFilePreviewDocument,
  type PriceFilePreviewQuery,
  UploadPricesDocument,
} from './UploadPage.generated';

interface ReadingStepProps {
  listId: string;
  fileId: string;
  /** Null: found out by the server. */
  encoding: string | null;
  /** Null: found out by the server. */
  delimiter: string | null;
  onForm(part: { encoding?: string; delimiter?: string }): void;
  onOtherFile(): void;
}

/** What the file looks like, what its columns give, and from when its prices hold. */
export function ReadingStep(props: ReadingStepProps) {
  const { fileId, encoding, delimiter, onForm, onOtherFile } = props;
  const query = useQuery(PriceFilePreviewDocument, {
    variables: { input: { fileId, encoding, delimiter } },
  });
  const otherFile = (
    <Button variant="default" onClick={onOtherFile}>
      <Trans>Another file</Trans>
    </Button>
  );
  return (
    <Answer of={query} skeleton={<Skeleton height={260} />}>
      {({ priceFilePreview: preview }) =>
        preview.__typename !== 'PriceFilePreview' ? (
          <Notice tone="bad" title={preview.message} actions={otherFile} />
        ) : (
          <>
            <Section>
              <FileForm preview={preview} onForm={onForm} />
            </Section>
            <Reading {...props} preview={preview} otherFile={otherFile} />
          </>
        )
      }
    </Answer>
  );
}

type Preview = Extract<
  PriceFilePreviewQuery['priceFilePreview'],
  { __typename: 'PriceFilePreview' }
>;

interface ReadingProps extends ReadingStepProps {
  preview: Preview;
  otherFile: ReactNode;
}

function Reading({ listId, fileId, encoding, delimiter, preview, otherFile }: ReadingProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const [columns, setColumns] = useState<FileColumn[]>(preview.columns);
  const [mode, setMode] = useState<PricePublicationMode>('PARTIAL');
  const [activeFrom, setActiveFrom] = useState('');
  const [priceType, setPriceType] = useState(preview.priceTypes[0]?.name ?? null);
  const [uploadPrices, { data, error, loading }] = useMutation(UploadPricesDocument, {
    onError: () => undefined,
  });
  const result = data?.uploadPrices;
  const isTable = columns.length > 0;
  const lacking = isTable ? lackingFields(columns) : [];

  async function read() {
    const answer = await uploadPrices({
      variables: {
        input: {
          ...{ listId, fileId, encoding, delimiter, mode, priceType },
          activeFrom: activeFrom || null,
          columns: isTable ? columnsInput(columns) : null,
        },
      },
    });
    const made = answer.data?.uploadPrices;
    if (made?.__typename === 'PricePublicationSaved')
      await navigate(`/prices/publications/${made.publication.id}`);
  }

  return (
    <>
      {isTable && (
        <Section flush title={<Trans>What the columns give</Trans>}>
          <PriceColumns columns={columns} rows={preview.rows} onChange={setColumns} />
        </Section>
      )}
      <Section>
        <div className={classes.pair}>
          {preview.priceTypes.length > 1 && (
            <NativeSelect
              label={t`Which prices of the file`}
              data={preview.priceTypes.map(({ name }) => name)}
              value={priceType ?? ''}
              onChange={(event) => setPriceType(event.currentTarget.value)}
            />
          )}
          <NativeSelect
            label={t`Products that the file does not name`}
            data={[
              { value: 'PARTIAL', label: t`keep their prices` },
              { value: 'FULL', label: t`are taken out of the list` },
            ]}
            value={mode}
            onChange={(event) => setMode(event.currentTarget.value as PricePublicationMode)}
          />
          <TextInput
            type="date"
            label={t`Holds from`}
            description={t`Without a day: once it is published`}
            inputWrapperOrder={['label', 'input', 'description']}
            value={activeFrom}
            onChange={(event) => setActiveFrom(event.currentTarget.value)}
          />
        </div>
      </Section>
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {result && 'message' in result && <Notice tone="bad" title={result.message} />}
      {lacking.length > 0 && (
        <Notice tone="warn" title={<Trans>The file must give more than its columns do:</Trans>}>
          {lacking.map((field) => i18n._(fieldWords[field])).join(', ')}
        </Notice>
      )}
      <div className={classes.actions}>
        <Button loading={loading} disabled={lacking.length > 0} onClick={() => void read()}>
          <Trans>Read and compare</Trans>
        </Button>
        {otherFile}
      </div>
    </>
  );
}
