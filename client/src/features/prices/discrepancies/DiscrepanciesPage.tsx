import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import type { PriceDiscrepancyStatus } from '../../../gql/schemaTypes.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonRows, Table } from '../../../ui/Table.tsx';
import { useCan } from '../../session/viewer.ts';
import classes from '../prices.module.css';
import { DiscrepanciesPageDocument } from './DiscrepanciesPage.generated';
import { DiscrepancyRow } from './DiscrepancyRow.tsx';
import { discrepancyStatusWords } from './discrepancyWords.ts';
import { ExplainForm } from './ExplainForm.tsx';

const STATUSES = Object.keys(discrepancyStatusWords) as PriceDiscrepancyStatus[];

/** Prices that differ between portal and ERP, each with what the portal can tell of the cause. */
export function DiscrepanciesPage() {
  const { t, i18n } = useLingui();
  const canExplain = useCan('pricelists:write');
  const [params, setParams] = useSearchParams();
  const status = STATUSES.find((each) => each === params.get('status')) ?? null;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const query = useQuery(DiscrepanciesPageDocument, {
    variables: { filter: status && { statuses: [status] } },
    fetchPolicy: 'cache-and-network',
  });
  const columns = [
    ...(canExplain ? [{ key: 'choose', title: '', width: '44px' }] : []),
    { key: 'product', title: t`Product` },
    { key: 'portal', title: t`On the portal`, isFigure: true, width: '140px' },
    { key: 'erp', title: t`In the ERP`, isFigure: true, width: '140px' },
    { key: 'cause', title: t`Cause`, width: '210px' },
    { key: 'status', title: t`Status`, width: '130px' },
    { key: 'seen', title: t`Seen last`, width: '150px' },
  ];

  function choose(id: string, isChosen: boolean) {
    const after = new Set(chosen);
    if (isChosen) after.add(id);
    else after.delete(id);
    setChosen(after);
  }

  return (
    <Page
      title={t`Differences from the ERP`}
      actions={
        <Select
          aria-label={t`Status`}
          placeholder={t`All`}
          clearable
          data={STATUSES.map((value) => ({ value, label: i18n._(discrepancyStatusWords[value]) }))}
          value={status}
          onChange={(value) => setParams(value ? { status: value } : {}, { replace: true })}
        />
      }
    >
      <div className={classes.stack}>
        {chosen.size > 0 && <ExplainForm ids={[...chosen]} onDone={() => setChosen(new Set())} />}
        <Section flush>
          <Answer
            of={query}
            skeleton={
              <Table caption={t`Differences from the ERP`} columns={columns}>
                <SkeletonRows columns={columns} rows={5} />
              </Table>
            }
          >
            {({ priceDiscrepancies: { edges, pageInfo } }) =>
              edges.length === 0 ? (
                <Empty title={<Trans>Portal and ERP agree</Trans>}>
                  <Trans>
                    Files of the ERP are compared with the lists here; what differs is kept in this
                    journal until it is settled.
                  </Trans>
                </Empty>
              ) : (
                <>
                  <Table caption={t`Differences from the ERP`} columns={columns}>
                    {edges.map(({ node }) => (
                      <DiscrepancyRow
                        key={node.id}
                        discrepancy={node}
                        isChosen={chosen.has(node.id)}
                        onChoose={canExplain ? (is) => choose(node.id, is) : null}
                      />
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
      </div>
    </Page>
  );
}
