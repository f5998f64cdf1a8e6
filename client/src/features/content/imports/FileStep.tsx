import { Trans } from '@lingui/react/macro';
import { Button, Progress } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { type UploadedFile, UploadRefused, upload } from '../../../apollo/upload.ts';
import { DropZone } from '../../../ui/DropZone.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import classes from './ImportPage.module.css';

interface Sending {
  name: string;
  /** From 0 to 1. */
  share: number;
}

const ENDINGS = '.csv,.tsv,.txt,.xlsx,.xml';

/** A file of products is chosen or dropped, and sent. */
export function FileStep({ onUploaded }: { onUploaded(file: UploadedFile): void }) {
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const givingUp = useRef<AbortController>(null);

  async function send(file: File) {
    givingUp.current = new AbortController();
    setProblem(null);
    setSending({ name: file.name, share: 0 });
    try {
      const { signal } = givingUp.current;
      onUploaded(
        await upload(file, {
          signal,
          onProgress: (share) => setSending({ name: file.name, share }),
        }),
      );
    } catch (error) {
      if (!givingUp.current.signal.aborted) setProblem(error);
    } finally {
      setSending(null);
    }
  }

  return (
    <>
      {problem !== null && (
        <Notice
          tone="bad"
          title={
            problem instanceof UploadRefused && problem.message ? (
              problem.message
            ) : (
              <FailureMessage error={problem} />
            )
          }
        />
      )}
      <Section>
        {sending ? (
          <div className={classes.progress} role="status">
            <span>{sending.name}</span>
            <Progress value={sending.share * 100} aria-label={sending.name} />
            <span>
              <Button size="compact-sm" variant="default" onClick={() => givingUp.current?.abort()}>
                <Trans>Give up</Trans>
              </Button>
            </span>
          </div>
        ) : (
          <div className={classes.zone}>
            <DropZone accept={ENDINGS} onFiles={([file]) => file && void send(file)}>
              <IconFileSpreadsheet size={32} stroke={1.3} aria-hidden />
              <span className={classes.main}>
                <Trans>Drop a file of products here, or choose one</Trans>
              </span>
              <span>
                <Trans>CSV, TSV, Excel (XLSX), BMEcat 2005 or CommerceML 2</Trans>
              </span>
            </DropZone>
          </div>
        )}
      </Section>
      <p className={classes.hint}>
        <Trans>
          Nothing changes until you publish: first you map the columns, then you see what would be
          created and changed, and which rows are wrong.
        </Trans>
      </p>
    </>
  );
}
