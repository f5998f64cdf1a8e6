import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import { today } from '../../../lib/today.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonRows, Table } from '../../../ui/Table.tsx';
import { useOpenItem } from '../../content/useOpenItem.ts';
import { useCan } from '../../session/viewer.ts';
import { PromotionForm } from './PromotionForm.tsx';
import { PromotionRow } from './PromotionRow.tsx';
import { PromotionsPageDocument } from './PromotionsPage.generated';

/** Lower prices for some days: what holds, what is to come, and what was. */
export function PromotionsPage() {
  const { t } = useLingui();
  const canWrite = useCan('pricelists:write');
  const [params, setParams] = useSearchParams();
  const [openItem, open] = useOpenItem();
  const isToday = params.has('today');
  const query = useQuery(PromotionsPageDocument, {
    variables: { filter: isToday ? { date: today(), status: ['APPROVED'] } : null },
    fetchPolicy: 'cache-and-network',
  });
  const columns = [
    { key: 'name', title: t`Promotion` },
    { key: 'status', title: t`Status`, width: '170px' },
    { key: 'price', title: t`What it gives`, isFigure: true, width: '130px' },
    { key: 'audience', title: t`For whom`, width: '170px' },
    { key: 'days', title: t({ message: 'Holds', context: 'in force' }), width: '200px' },
    ...(canWrite ? [{ key: 'end', title: '', width: '120px' }] : []),
  ];
  const adding = canWrite && (
    <Button onClick={() => open('')}>
      <Trans>New promotion</Trans>
    </Button>
  );
  return (
    <Page
      title={t`Promotions`}
      actions={
        <>
          <Checkbox
            label={t`Only those that hold today`}
            checked={isToday}
            onChange={(event) =>
              setParams(event.currentTarget.checked ? { today: '' } : {}, { replace: true })
            }
          />
          {adding}
        </>
      }
    >
      <Section flush>
        <Answer
          of={query}
          skeleton={
            <Table caption={t`Promotions`} columns={columns}>
              <SkeletonRows columns={columns} rows={5} />
            </Table>
          }
        >
          {({ promotions: { edges, pageInfo } }) =>
            edges.length === 0 ? (
              <Empty title={<Trans>There is no promotion</Trans>}>
                <Trans>
                  A promotion comes after the price that won, never adds up with another, and stops
                  at the floor price.
                </Trans>
              </Empty>
            ) : (
              <>
                <Table caption={t`Promotions`} columns={columns}>
                  {edges.map(({ node }) => (
                    <PromotionRow key={node.id} promotion={node} canEnd={canWrite} />
                  ))}
                </Table>
                <More
                  hasMore={pageInfo.hasNextPage}
                  onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}
                />
              </>
            )
          }
        </Answer>
      </Section>
      {openItem === '' && canWrite && (
        <PromotionForm
          onClose={() => open(null)}
          onAsked={() => {
            open(null);
            void query.refetch();
          }}
        />
      )}
    </Page>
  );
}
