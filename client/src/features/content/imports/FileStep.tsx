import { Trans } from '@lingui/react/macro';
import { Button, Progress } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
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

interface FileStepProps {
  /** What to drop here. */
  subject: ReactNode;
  /** In which forms it may be. */
  forms: ReactNode;
  /** What will come of it. */
  hint: ReactNode;
  onUploaded(file: UploadedFile): void;
}

/** A file is chosen or dropped, and sent. */
export function FileStep({ subject, forms, hint, onUploaded }: FileStepProps) {
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
              <span className={classes.main}>{subject}</span>
              <span>{forms}</span>
            </DropZone>
          </div>
        )}
      </Section>
      <p className={classes.hint}>{hint}</p>
    </>
  );
}
