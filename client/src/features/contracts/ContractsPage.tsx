import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonRows, Table } from '../../ui/Table.tsx';
import { ContractForm } from './ContractForm.tsx';
import { ContractRow } from './ContractRow.tsx';
import {
  type ContractRow_ContractFragment,
  ContractsPageDocument,
} from './ContractsPage.generated';

/** What customers trade under, for the seller's people. */
export function ContractsPage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const [edited, setEdited] = useState<ContractRow_ContractFragment | 'new' | null>(null);
  const query = useQuery(ContractsPageDocument, {
    variables: { filter: search ? { search } : null },
    fetchPolicy: 'cache-and-network',
  });
  const { data = query.previousData } = query;
  const find = useDebouncedCallback(
    (text: string) => setParams(text.trim() ? { search: text.trim() } : {}, { replace: true }),
    250,
  );
  const columns = [
    { key: 'number', title: t`Number` },
    { key: 'customer', title: t`Customer` },
    { key: 'currency', title: t`Currency`, width: '90px' },
    { key: 'valid', title: t`Valid`, width: '210px' },
    { key: 'assortment', title: t`Assortment`, width: '140px' },
    { key: 'status', title: t`Status`, width: '130px' },
    { key: 'change', title: '', width: '110px' },
  ];
  return (
    <Page
      title={t`Contracts`}
      aside={data && <Quantity value={data.contracts.totalCount} />}
      actions={
        <>
          <TextInput
            type="search"
            aria-label={t`Find a contract by number or customer`}
            placeholder={t`Number or customer`}
            defaultValue={search}
            onChange={(event) => find(event.currentTarget.value)}
          />
          <Button onClick={() => setEdited('new')}>
            <Trans>New contract</Trans>
          </Button>
        </>
      }
    >
      <Section flush>
        <Answer
          of={{ ...query, data }}
          skeleton={
            <Table caption={t`Contracts`} columns={columns}>
              <SkeletonRows columns={columns} />
            </Table>
          }
        >
          {({ contracts: { edges, pageInfo } }) =>
            edges.length === 0 ? (
              <Empty
                title={search ? <Trans>No such contract</Trans> : <Trans>No contracts yet</Trans>}
              >
                <Trans>
                  A customer chooses a contract and then sees its prices and its assortment.
                </Trans>
              </Empty>
            ) : (
              <>
                <Table caption={t`Contracts`} columns={columns}>
                  {edges.map(({ node }) => (
                    <ContractRow key={node.id} contract={node} onChange={() => setEdited(node)} />
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
      {edited && (
        <ContractForm
          contract={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onSaved={() => {
            setEdited(null);
            void query.refetch();
          }}
        />
      )}
    </Page>
  );
}
