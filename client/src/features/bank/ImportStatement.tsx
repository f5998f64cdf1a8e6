import { Trans } from '@lingui/react/macro';
import { Progress } from '@mantine/core';
import { useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { UploadRefused, upload } from '../../apollo/upload.ts';
import { useDeed } from '../../apollo/useDeed.tsx';
import { DropZone } from '../../ui/DropZone.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ImportBankStatementDocument } from './BankPage.generated';

interface ImportStatementProps {
  onImported(statementId: string): void;
}

/** A file of the bank: 1CClientBankExchange, camt.053, or a table. */
export function ImportStatement({ onImported }: ImportStatementProps) {
  const [sent, setSent] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>();
  const deed = useDeed(ImportBankStatementDocument);

  async function read([file]: File[]) {
    if (!file) return;
    setFailure(undefined);
    setSent(0);
    try {
      const { id } = await upload(file, { onProgress: (share) => setSent(share) });
      const done = await deed.act({ fileId: id });
      const result = done?.importBankStatement;
      if (result?.__typename === 'BankStatementImported') onImported(result.statement.id);
    } catch (error) {
      setFailure(error);
    } finally {
      setSent(null);
    }
  }

  return (
    <div style={{ display: 'grid', gap: 10 }}>
      <DropZone
        accept=".txt,.xml,.csv,.xlsx"
        isDisabled={sent !== null}
        onFiles={(files) => void read(files)}
      >
        <Trans>
          Drop a bank statement here, or choose one: 1CClientBankExchange, camt.053, CSV or XLSX
        </Trans>
      </DropZone>
      {sent !== null && <Progress value={sent * 100} animated aria-hidden />}
      {failure !== undefined && (
        <Notice
          tone="bad"
          title={
            failure instanceof UploadRefused && failure.message ? (
              failure.message
            ) : (
              <FailureMessage error={failure} />
            )
          }
        />
      )}
      {deed.refusal}
    </div>
  );
}
