import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Amount } from '../../ui/Amount.tsx';
import { Moment } from '../../ui/DateText.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { BankStatementDocument } from './BankPage.generated';

interface StatementCountsProps {
  statementId: string;
  onClose(): void;
}

/** What was found in a statement that was just imported. */
export function StatementCounts({ statementId, onClose }: StatementCountsProps) {
  const { t } = useLingui();
  const { data } = useQuery(BankStatementDocument, { variables: { id: statementId } });
  const statement = data?.bankStatement;
  if (!statement) return null;
  const { fileName, importedAt, newEntries, knownEntries, wrongEntries, outgoingEntries } =
    statement;
  return (
    <Section
      title={fileName}
      aside={
        <>
          <Moment value={importedAt} />{' '}
          <Button variant="default" size="compact-sm" onClick={onClose}>
            <Trans>Show entries of all statements</Trans>
          </Button>
        </>
      }
    >
      <Facts
        facts={[
          { label: t`New entries`, value: <Quantity value={newEntries} /> },
          { label: t`Told by an earlier statement`, value: <Quantity value={knownEntries} /> },
          { label: t`Can’t be understood`, value: <Quantity value={wrongEntries} /> },
          { label: t`Paid by the seller, left out`, value: <Quantity value={outgoingEntries} /> },
          ...statement.received.map((sum) => ({
            label: t`Received, ${sum.currency}`,
            value: <Amount value={sum} />,
          })),
        ]}
      />
    </Section>
  );
}
