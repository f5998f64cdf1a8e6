import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonRows, Table } from '../../ui/Table.tsx';
import { CreditHistoryDocument } from './CreditHistory.generated';
import { CreditHistoryRow } from './CreditHistoryRow.tsx';

/** Every change of a credit line and every use of it, newest first. */
export function CreditHistory({ organizationId }: { organizationId: string }) {
  const { t } = useLingui();
  const query = useQuery(CreditHistoryDocument, {
    variables: { organizationId },
    fetchPolicy: 'cache-and-network',
  });
  const columns = [
    { key: 'at', title: t`When`, width: '160px' },
    { key: 'kind', title: t`What`, width: '170px' },
    { key: 'by', title: t`Document` },
    { key: 'rate', title: t`Rate`, width: '230px' },
    { key: 'amount', title: t`Sum`, isFigure: true, width: '160px' },
  ];
  return (
    <Section flush title={<Trans>Credit history</Trans>}>
      <Answer
        of={query}
        skeleton={
          <Table caption={t`Credit history`} columns={columns}>
            <SkeletonRows columns={columns} />
          </Table>
        }
      >
        {({ organization }) => {
          const history = organization?.creditHistory;
          if (!history || history.edges.length === 0) {
            return <Empty title={<Trans>Nothing was agreed or bought on credit yet</Trans>} />;
          }
          return (
            <>
              <Table caption={t`Credit history`} columns={columns}>
                {history.edges.map(({ node }) => (
                  <CreditHistoryRow key={node.id} entry={node} />
                ))}
              </Table>
              <More
                hasMore={history.pageInfo.hasNextPage}
                onMore={() => query.fetchMore({ variables: { after: history.pageInfo.endCursor } })}
              />
            </>
          );
        }}
      </Answer>
    </Section>
  );
}
