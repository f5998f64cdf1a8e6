import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer } from '../../../apollo/Answer.tsx';
import type { PriceChangesShown } from '../../../gql/schemaTypes.ts';
import { Amount } from '../../../ui/Amount.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Cell, SkeletonRows, Table } from '../../../ui/Table.tsx';
import shared from '../prices.module.css';
import { StepsText } from '../StepsText.tsx';
import { PublicationChangesDocument } from './PublicationPage.generated';
import classes from './PublicationPage.module.css';

interface ChangeTableProps {
  publicationId: string;
  show: PriceChangesShown;
}

/** Products of a publication with their prices before and after. */
export function ChangeTable({ publicationId, show }: ChangeTableProps) {
  const { t } = useLingui();
  const query = useQuery(PublicationChangesDocument, {
    variables: { id: publicationId, show },
    fetchPolicy: 'cache-and-network',
  });
  const moveTitle = t({ message: 'Move', context: 'of a price' });
  const columns = [
    { key: 'product', title: t`Product` },
    { key: 'before', title: t`Before`, isFigure: true, width: '150px' },
    { key: 'after', title: t`After`, isFigure: true, width: '150px' },
    { key: 'move', title: moveTitle, isFigure: true, width: '100px' },
    { key: 'floor', title: t`Floor price`, isFigure: true, width: '130px' },
  ];
  return (
    <Answer
      of={query}
      skeleton={
        <Table caption={t`What changes`} columns={columns}>
          <SkeletonRows columns={columns} rows={5} />
        </Table>
      }
    >
      {({ pricePublication }) => {
        const changes = pricePublication?.changes;
        if (!changes || changes.edges.length === 0)
          return <Empty title={<Trans>No product is among these</Trans>} />;
        return (
          <>
            <Table caption={t`What changes`} columns={columns}>
              {changes.edges.map(({ node }) => (
                <tr key={node.sku}>
                  <Cell isHead>
                    {node.product?.name ?? node.sku}
                    <span className={shared.sub}>
                      <span className={shared.code}>{node.sku}</span>
                    </span>
                  </Cell>
                  <Cell label={t`Before`} isFigure>
                    <StepsText steps={node.before} />
                  </Cell>
                  <Cell label={t`After`} isFigure>
                    <StepsText steps={node.after} />
                  </Cell>
                  <Cell label={moveTitle} isFigure>
                    <Move percent={node.movePercent} />
                  </Cell>
                  <Cell label={t`Floor price`} isFigure>
                    <Amount value={node.floor} kind="unitPrice" />
                    {node.isBelowCost ? (
                      <span className={classes.low}>
                        <Trans>below cost</Trans>
                      </span>
                    ) : (
                      node.isBelowFloor && (
                        <span className={classes.low}>
                          <Trans>below the floor</Trans>
                        </span>
                      )
                    )}
                  </Cell>
                </tr>
              ))}
            </Table>
            <More
              hasMore={changes.pageInfo.hasNextPage}
              onMore={() => query.fetchMore({ variables: { after: changes.pageInfo.endCursor } })}
            />
          </>
        );
      }}
    </Answer>
  );
}

function Move({ percent }: { percent: string | null }) {
  if (percent === null) return <span aria-hidden>—</span>;
  const isFall = percent.startsWith('-');
  return (
    <span className={isFall ? classes.fall : classes.rise}>
      {!isFall && '+'}
      <Quantity value={percent} /> %
    </span>
  );
}
