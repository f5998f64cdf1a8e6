import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Skeleton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Period } from '../../../ui/Period.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useCan } from '../../session/viewer.ts';
import { levelNames } from '../levelNames.ts';
import classes from '../prices.module.css';
import { PublicationTable } from '../publications/PublicationTable.tsx';
import { ListedPrices } from './ListedPrices.tsx';
import { PriceListPageDocument, type PriceListPageQuery } from './PriceListPage.generated';
import { type PriceEdits, withEdit } from './priceEdits.ts';
import { SavePrices } from './SavePrices.tsx';

const PAUSE_MS = 250;

/** One list: its terms, its prices on a day, and what changed them. */
export function PriceListPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const date = params.get('date') ?? '';
  const [settled] = useDebouncedValue(search, PAUSE_MS);
  const canWrite = useCan('pricelists:write');
  const [edits, setEdits] = useState<PriceEdits>(new Map());
  const query = useQuery(PriceListPageDocument, {
    variables: { id, search: settled || null, date: date || null },
    fetchPolicy: 'cache-and-network',
  });
  const { data = query.previousData } = query;
  const list = data?.priceList;
  const canEdit = canWrite && list?.isErpManaged === false;

  function narrow(name: string, value: string) {
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  }

  return (
    <Page
      title={list?.name ?? t`Price list`}
      aside={list && <Terms list={list} />}
      actions={
        canEdit && (
          <Button
            component={Link}
            to={`/prices/lists/${id}/upload`}
            leftSection={<IconFileUpload size={16} />}
          >
            <Trans>Upload a file</Trans>
          </Button>
        )
      }
    >
      <Answer of={{ ...query, data }} skeleton={<Skeleton height={320} />}>
        {({ priceList }) =>
          priceList ? (
            <div className={classes.stack}>
              <div className={classes.filters}>
                <TextInput
                  label={t`SKU begins with`}
                  value={search}
                  onChange={(event) => narrow('q', event.currentTarget.value)}
                />
                <TextInput
                  type="date"
                  label={t`As on`}
                  value={date}
                  onChange={(event) => narrow('date', event.currentTarget.value)}
                />
              </div>
              {edits.size > 0 && (
                <SavePrices listId={id} edits={edits} onGiveUp={() => setEdits(new Map())} />
              )}
              <Section flush title={<Trans>Prices</Trans>}>
                <ListedPrices
                  prices={priceList.prices.edges.map(({ node }) => node)}
                  isSearched={search !== ''}
                  edits={edits}
                  onEdit={
                    canEdit && !date
                      ? (sku, steps) => setEdits((before) => withEdit(before, sku, steps))
                      : null
                  }
                />
                <More
                  hasMore={priceList.prices.pageInfo.hasNextPage}
                  onMore={() =>
                    query.fetchMore({ variables: { after: priceList.prices.pageInfo.endCursor } })
                  }
                />
              </Section>
              <Section flush title={<Trans>What changed it</Trans>}>
                {priceList.publications.nodes.length === 0 ? (
                  <Empty title={<Trans>It was never changed</Trans>} />
                ) : (
                  <PublicationTable publications={priceList.publications.nodes} withList={false} />
                )}
              </Section>
            </div>
          ) : (
            <Empty
              title={<Trans>There is no such price list</Trans>}
              action={
                <Anchor component={Link} to="/prices/lists">
                  <Trans>To the list</Trans>
                </Anchor>
              }
            />
          )
        }
      </Answer>
    </Page>
  );
}

function Terms({ list }: { list: NonNullable<PriceListPageQuery['priceList']> }) {
  const { i18n } = useLingui();
  return (
    <>
      <span>
        {i18n._(levelNames[list.level])}
        {list.segment && `: ${list.segment}`}
      </span>
      <span>
        {list.currency}, {list.isVatIncluded ? <Trans>with VAT</Trans> : <Trans>without VAT</Trans>}
      </span>
      <Period from={list.validFrom} until={list.validUntil} />
      <span>
        <Trans>
          <Quantity value={list.rowCount} /> prices
        </Trans>
      </span>
      {list.isErpManaged && <Trans>kept by the ERP</Trans>}
    </>
  );
}
