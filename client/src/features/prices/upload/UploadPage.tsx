import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link, useParams, useSearchParams } from 'react-router';
import { Page } from '../../../ui/Page.tsx';
import { Steps } from '../../../ui/Steps.tsx';
import { FileStep } from '../../content/imports/FileStep.tsx';
import classes from '../prices.module.css';
import { ReadingStep } from './ReadingStep.tsx';
import { UploadPageDocument } from './UploadPage.generated';

/** From a file of prices to its preview. The uploaded file is in the address, so that a reload goes on from it. */
export function UploadPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const { data } = useQuery(UploadPageDocument, { variables: { id } });
  const fileId = params.get('file');
  const labels = [t`File`, t`Columns`, t`Look`, t`Approval`];
  const now = fileId ? 1 : 0;

  function setForm(part: { encoding?: string; delimiter?: string }) {
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(part)) after.set(name, value);
        return after;
      },
      { replace: true },
    );
  }

  return (
    <Page
      title={t`Upload prices`}
      aside={params.get('name')}
      actions={
        <Anchor component={Link} to={`/prices/lists/${id}`} size="sm">
          {data?.priceList?.name ?? t`Price list`}
        </Anchor>
      }
    >
      <div className={classes.stack}>
        <Steps
          label={t`How far it is`}
          steps={labels.map((label, index) => ({
            key: label,
            label,
            state: index < now ? 'done' : index === now ? 'now' : 'ahead',
          }))}
        />
        {fileId ? (
          <ReadingStep
            key={`${fileId} ${params.get('encoding')} ${params.get('delimiter')}`}
            listId={id}
            fileId={fileId}
            encoding={params.get('encoding')}
            delimiter={params.get('delimiter')}
            onForm={setForm}
            onOtherFile={() => setParams({})}
          />
        ) : (
          <FileStep
            subject={<Trans>Drop a file of prices here, or choose one</Trans>}
            forms={<Trans>CSV, TSV, Excel (XLSX) or CommerceML offers</Trans>}
            hint={
              <Trans>
                Nothing changes before another person approves it: first you say what the columns
                give, then you see which prices would move, and which rows are wrong.
              </Trans>
            }
            onUploaded={({ id: file, name }) => setParams({ file, name })}
          />
        )}
      </div>
    </Page>
  );
}
