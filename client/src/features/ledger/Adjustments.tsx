import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { Answer } from '../../apollo/Answer.tsx';
import type { AdjustmentFilter } from '../../gql/schemaTypes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from '../credit/CreditChange.module.css';
import { AdjustmentItem } from './AdjustmentItem.tsx';
import { AdjustmentsDocument } from './Adjustments.generated';

interface AdjustmentsProps {
  /** Null: what waits, of all customers. */
  organizationId: string | null;
  aside?: ReactNode;
  onDecided?(): void;
}

/** Credit notes, corrections and write-offs: of one customer all, of all customers those that wait. */
export function Adjustments({ organizationId, aside, onDecided }: AdjustmentsProps) {
  const filter = useMemo<AdjustmentFilter>(
    () => (organizationId ? { organizationId } : { status: ['ASKED'] }),
    [organizationId],
  );
  const query = useQuery(AdjustmentsDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Section flush title={<Trans>Credit notes, corrections, write-offs</Trans>} aside={aside}>
      <Answer of={query} skeleton={<Skeleton height={90} m="md" />}>
        {({ adjustments: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Empty
              title={
                organizationId ? (
                  <Trans>None yet</Trans>
                ) : (
                  <Trans>Nothing waits for a decision</Trans>
                )
              }
            />
          ) : (
            <>
              <ul className={classes.list}>
                {edges.map(({ node }) => (
                  <AdjustmentItem
                    key={node.id}
                    adjustment={node}
                    withCustomer={organizationId === null}
                    onDecided={() => {
                      void query.refetch();
                      onDecided?.();
                    }}
                  />
                ))}
              </ul>
              <More
                hasMore={pageInfo.hasNextPage}
                onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}
              />
            </>
          )
        }
      </Answer>
    </Section>
  );
}
