import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Period } from '../../../ui/Period.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Cell, SkeletonRows, Table } from '../../../ui/Table.tsx';
import { useOpenItem } from '../../content/useOpenItem.ts';
import { useCan } from '../../session/viewer.ts';
import { levelNames } from '../levelNames.ts';
import classes from '../prices.module.css';
import { NewPriceList } from './NewPriceList.tsx';
import { PriceListsPageDocument } from './PriceListsPage.generated';

/** All price lists with their terms. */
export function PriceListsPage() {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const canWrite = useCan('pricelists:write');
  const [openItem, open] = useOpenItem();
  const query = useQuery(PriceListsPageDocument, { fetchPolicy: 'cache-and-network' });
  const columns = [
    { key: 'name', title: t`Price list` },
    { key: 'level', title: t`For whom`, width: '170px' },
    { key: 'currency', title: t`Currency`, width: '150px' },
    { key: 'days', title: t({ message: 'Holds', context: 'in force' }), width: '190px' },
    { key: 'priority', title: t`Priority`, isFigure: true, width: '100px' },
    { key: 'rows', title: t`Prices`, isFigure: true, width: '110px' },
  ];
  const adding = canWrite && (
    <Button onClick={() => open('')}>
      <Trans>New price list</Trans>
    </Button>
  );
  return (
    <Page
      title={t`Price lists`}
      aside={query.data && <Quantity value={query.data.priceLists.totalCount} />}
      actions={adding}
    >
      <Section flush>
        <Answer
          of={query}
          skeleton={
            <Table caption={t`Price lists`} columns={columns}>
              <SkeletonRows columns={columns} />
            </Table>
          }
        >
          {({ priceLists: { edges, pageInfo } }) =>
            edges.length === 0 ? (
              <Empty title={<Trans>There is no price list yet</Trans>} action={adding}>
                <Trans>Without a list everything is sold on request.</Trans>
              </Empty>
            ) : (
              <>
                <Table caption={t`Price lists`} columns={columns}>
                  {edges.map(({ node }) => (
                    <tr key={node.id}>
                      <Cell isHead>
                        <Anchor component={Link} to={`/prices/lists/${node.id}`} size="sm">
                          {node.name}
                        </Anchor>
                        {node.isErpManaged && (
                          <span className={classes.sub}>
                            <Trans>kept by the ERP</Trans>
                          </span>
                        )}
                      </Cell>
                      <Cell label={t`For whom`}>
                        {i18n._(levelNames[node.level])}
                        {node.segment && `: ${node.segment}`}
                      </Cell>
                      <Cell label={t`Currency`}>
                        {node.currency},{' '}
                        {node.isVatIncluded ? <Trans>with VAT</Trans> : <Trans>without VAT</Trans>}
                      </Cell>
                      <Cell label={t({ message: 'Holds', context: 'in force' })}>
                        {node.validFrom || node.validUntil ? (
                          <Period from={node.validFrom} until={node.validUntil} />
                        ) : (
                          <Trans>always</Trans>
                        )}
                      </Cell>
                      <Cell label={t`Priority`} isFigure>
                        <Quantity value={node.priority} />
                      </Cell>
                      <Cell label={t`Prices`} isFigure>
                        <Quantity value={node.rowCount} />
                      </Cell>
                    </tr>
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
        <NewPriceList
          onClose={() => open(null)}
          onCreated={(id) => void navigate(`/prices/lists/${id}`)}
        />
      )}
    </Page>
  );
}
