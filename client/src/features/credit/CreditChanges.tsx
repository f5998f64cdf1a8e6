import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { Answer } from '../../apollo/Answer.tsx';
import type { CreditChangeFilter } from '../../gql/schemaTypes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from './CreditChange.module.css';
import { CreditChangeItem } from './CreditChangeItem.tsx';
import { CreditChangesDocument } from './CreditChanges.generated';

interface CreditChangesProps {
  /** Null: what waits, of all customers. */
  organizationId: string | null;
  onDecided?(): void;
}

/** Changes of credit lines: of one customer all, of all customers those that wait. */
export function CreditChanges({ organizationId, onDecided }: CreditChangesProps) {
  const filter = useMemo<CreditChangeFilter>(
    () => (organizationId ? { organizationId } : { status: ['ASKED'] }),
    [organizationId],
  );
  const query = useQuery(CreditChangesDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Section flush title={<Trans>Changes of credit lines</Trans>}>
      <Answer of={query} skeleton={<Skeleton height={90} m="md" />}>
        {({ creditChanges: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Empty
              title={
                organizationId ? (
                  <Trans>Nothing was changed yet</Trans>
                ) : (
                  <Trans>Nothing waits for a decision</Trans>
                )
              }
            />
          ) : (
            <>
              <ul className={classes.list}>
                {edges.map(({ node }) => (
                  <CreditChangeItem
                    key={node.id}
                    change={node}
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
