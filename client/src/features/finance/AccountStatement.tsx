import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Answer } from '../../apollo/Answer.tsx';
import { daysAfter } from '../../lib/daysAfter.ts';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonRows, Table } from '../../ui/Table.tsx';
import { useCan } from '../session/viewer.ts';
import { AccountStatementDocument } from './AccountStatement.generated';
import { ExportStatement } from './ExportStatement.tsx';
import classes from './Statement.module.css';
import { StatementPeriod } from './StatementPeriod.tsx';
import { StatementTable, useStatementColumns } from './StatementTable.tsx';
import { useStatementPeriod } from './useStatementPeriod.ts';

/** A customer's statement of account for any period, on the page and as a file. */
export function AccountStatement({ organizationId }: { organizationId: string }) {
  const { t } = useLingui();
  const withDocuments = useCan('documents:read');
  const period = useStatementPeriod();
  const { from, contractId } = period;
  const until = daysAfter(period.to, 1);
  const query = useQuery(AccountStatementDocument, {
    variables: { organizationId, from, until, contractId, withDocuments },
    fetchPolicy: 'cache-and-network',
  });
  const { data = query.previousData } = query;
  const columns = useStatementColumns();
  const statement = data?.organization?.statement;
  return (
    <div className={classes.stack}>
      <Section>
        <StatementPeriod period={period} contracts={data?.organization?.contracts ?? []} />
      </Section>
      <Section
        flush
        title={
          statement ? (
            <Plural value={statement.lines.totalCount} one="# document" other="# documents" />
          ) : (
            <Trans>Documents</Trans>
          )
        }
        aside={
          statement && (
            <span className={classes.files}>
              <ExportStatement {...{ organizationId, from, until, contractId }} />
            </span>
          )
        }
      >
        <Answer
          of={{ ...query, data }}
          skeleton={
            <Table caption={t`Statement`} columns={columns}>
              <SkeletonRows columns={columns} />
            </Table>
          }
        >
          {() =>
            statement ? (
              <>
                <StatementTable statement={statement} />
                <More
                  hasMore={statement.lines.pageInfo.hasNextPage}
                  onMore={() =>
                    query.fetchMore({ variables: { after: statement.lines.pageInfo.endCursor } })
                  }
                />
              </>
            ) : (
              <Empty title={<Trans>There is no statement for this period</Trans>}>
                <Trans>It begins before it ends, and is of ten years at most.</Trans>
              </Empty>
            )
          }
        </Answer>
      </Section>
    </div>
  );
}
