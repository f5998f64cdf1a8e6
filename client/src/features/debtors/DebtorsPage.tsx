import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconArrowDown } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import type { DebtorFilter, DebtorSort } from '../../gql/schemaTypes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonRows, Table } from '../../ui/Table.tsx';
import { ageingSteps } from '../finance/ageingSteps.ts';
import { DebtorRow } from './DebtorRow.tsx';
import { DebtorsPageDocument } from './DebtorsPage.generated';
import classes from './DebtorsPage.module.css';
import { debtorSortOf } from './debtorSort.ts';
import { ReceivablesPicture } from './ReceivablesPicture.tsx';

/** Who owes how much for how long. */
export function DebtorsPage() {
  const { t, i18n } = useLingui();
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const isOverdue = params.get('show') === 'overdue';
  const sort = debtorSortOf(params.get('sort'));
  const filter = useMemo<DebtorFilter>(
    () => ({ search: search || null, isOverdue: isOverdue || null }),
    [search, isOverdue],
  );
  const query = useQuery(DebtorsPageDocument, {
    variables: { filter, sort },
    fetchPolicy: 'cache-and-network',
  });
  const { data = query.previousData } = query;

  const show = (name: string, value: string | null) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  const find = useDebouncedCallback((text: string) => show('search', text.trim()), 250);
  const sorting = (by: DebtorSort, title: string) => (
    <UnstyledButton
      className={classes.sorting}
      aria-pressed={sort === by}
      onClick={() => show('sort', by === 'OVERDUE' ? null : by)}
    >
      {title}
      {sort === by && <IconArrowDown size={13} aria-hidden />}
    </UnstyledButton>
  );
  const columns = [
    { key: 'name', title: sorting('NAME', t`Customer`) },
    { key: 'block', title: t`Block`, width: '130px' },
    { key: 'balance', title: sorting('BALANCE', t`Owes`), isFigure: true },
    { key: 'overdue', title: sorting('OVERDUE', t`Overdue`), isFigure: true },
    { key: 'oldest', title: sorting('OLDEST', t`Days`), isFigure: true, width: '80px' },
    ...ageingSteps.map(({ key, label }) => ({ key, title: i18n._(label), isFigure: true })),
  ];

  return (
    <Page
      title={t`Debtors`}
      aside={data && <Quantity value={data.debtors.totalCount} />}
      actions={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t`Which debtors`}
            value={isOverdue ? 'overdue' : 'all'}
            onChange={(value) => show('show', value === 'overdue' ? value : null)}
            data={[
              { value: 'all', label: t`All` },
              { value: 'overdue', label: t`Overdue` },
            ]}
          />
          <TextInput
            type="search"
            aria-label={t`Find a customer by name`}
            placeholder={t`Customer`}
            defaultValue={search}
            onChange={(event) => find(event.currentTarget.value)}
          />
        </>
      }
    >
      <div className={classes.stack}>
        <ReceivablesPicture />
        <Section flush>
          <Answer
            of={{ ...query, data }}
            skeleton={
              <Table caption={t`Debtors`} columns={columns}>
                <SkeletonRows columns={columns} />
              </Table>
            }
          >
            {({ debtors: { edges, pageInfo } }) =>
              edges.length === 0 ? (
                <Empty
                  title={
                    search || isOverdue ? (
                      <Trans>No such debtors</Trans>
                    ) : (
                      <Trans>Nobody owes anything</Trans>
                    )
                  }
                />
              ) : (
                <>
                  <Table caption={t`Debtors`} columns={columns}>
                    {edges.map(({ node }) => (
                      <DebtorRow
                        key={`${node.organization.id} ${node.balance.currency}`}
                        debtor={node}
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
