import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import type { BankEntryFilter, BankEntryStatus } from '../../gql/schemaTypes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonRows, Table } from '../../ui/Table.tsx';
import { BankPageDocument } from './BankPage.generated';
import classes from './BankPage.module.css';
import { EntryTable, useEntryColumns } from './EntryTable.tsx';
import { ImportStatement } from './ImportStatement.tsx';
import { StatementCounts } from './StatementCounts.tsx';

const statuses: BankEntryStatus[] = ['PROPOSED', 'WRONG', 'CONFIRMED', 'IGNORED'];

/** From a file of the bank to payments: proposed, looked at, corrected, confirmed. */
export function BankPage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const statementId = params.get('statement');
  const status = statuses.find((one) => one === params.get('show')) ?? 'PROPOSED';
  const filter = useMemo<BankEntryFilter>(
    () => ({ status: [status], statementId }),
    [status, statementId],
  );
  const query = useQuery(BankPageDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useEntryColumns();
  const words: Record<BankEntryStatus, string> = {
    PROPOSED: t`To confirm`,
    WRONG: t`Wrong`,
    CONFIRMED: t`Confirmed`,
    IGNORED: t({ message: 'Set aside', context: 'bank entries' }),
  };
  const show = (parts: Record<string, string | null>) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(parts)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      },
      { replace: true },
    );

  return (
    <Page
      title={t`Bank statements`}
      aside={query.data && <Quantity value={query.data.bankEntries.totalCount} />}
    >
      <div className={classes.stack}>
        <ImportStatement onImported={(id) => show({ statement: id, show: null })} />
        {statementId && (
          <StatementCounts statementId={statementId} onClose={() => show({ statement: null })} />
        )}
        <Section
          flush
          title={<Trans>Money received</Trans>}
          aside={
            <SegmentedControl
              size="xs"
              aria-label={t`Which entries`}
              value={status}
              onChange={(value) => show({ show: value === 'PROPOSED' ? null : value })}
              data={statuses.map((value) => ({ value, label: words[value] }))}
            />
          }
        >
          <Answer
            of={query}
            skeleton={
              <Table caption={t`Money received`} columns={columns}>
                <SkeletonRows columns={columns} />
              </Table>
            }
          >
            {({ bankEntries: { edges, pageInfo } }) =>
              edges.length === 0 ? (
                <Empty title={<Trans>No such entries</Trans>}>
                  <Trans>Entries come from the statements that are imported above.</Trans>
                </Empty>
              ) : (
                <>
                  <EntryTable
                    key={`${status} ${statementId}`}
                    entries={edges.map(({ node }) => node)}
                    onDone={() => void query.refetch()}
                  />
                  <More
                    hasMore={pageInfo.hasNextPage}
                    onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}
                  />
                </>
              )
            }
          </Answer>
        </Section>
      </div>
    </Page>
  );
}
