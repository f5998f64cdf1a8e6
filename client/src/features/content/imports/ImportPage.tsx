import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { Page } from '../../../ui/Page.tsx';
import { Steps } from '../../../ui/Steps.tsx';
import { FileStep } from './FileStep.tsx';
import classes from './ImportPage.module.css';
import { MappingStep } from './MappingStep.tsx';

/** From a file to the dry run. The uploaded file is in the address, so that a reload goes on from it. */
export function ImportPage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const fileId = params.get('file');
  const labels = [t`File`, t`Columns`, t`Look`, t`Publish`];
  const now = fileId ? 1 : 0;
  return (
    <Page
      title={t`Import products`}
      aside={params.get('name')}
      actions={
        <Anchor component={Link} to="/content/changes" size="sm">
          <Trans>All changes</Trans>
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
          <MappingStep
            key={`${fileId} ${params.get('encoding')} ${params.get('delimiter')}`}
            fileId={fileId}
            encoding={params.get('encoding')}
            delimiter={params.get('delimiter')}
            onForm={(part) =>
              setParams(
                (before) => {
                  const after = new URLSearchParams(before);
                  for (const [name, value] of Object.entries(part)) {
                    if (value) after.set(name, value);
                    else after.delete(name);
                  }
                  return after;
                },
                { replace: true },
              )
            }
            onOtherFile={() => setParams({})}
          />
        ) : (
          <FileStep
            subject={<Trans>Drop a file of products here, or choose one</Trans>}
            forms={<Trans>CSV, TSV, Excel (XLSX), BMEcat 2005 or CommerceML 2</Trans>}
            hint={
              <Trans>
                Nothing changes until you publish: first you map the columns, then you see what
                would be created and changed, and which rows are wrong.
              </Trans>
            }
            onUploaded={({ id, name }) => setParams({ file: id, name })}
          />
        )}
      </div>
    </Page>
  );
}
