import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFollowOrders } from '../orders/useFollowOrders.ts';
import { QueueItem } from './QueueItem.tsx';
import { ShipmentDesk } from './ShipmentDesk.tsx';
import { WarehousePageDocument } from './WarehousePage.generated';
import classes from './WarehousePage.module.css';

/** The queue of orders to pick and ship, oldest first, and the one at hand. */
export function WarehousePage() {
  const { t } = useLingui();
  const [params] = useSearchParams();
  const number = params.get('order');
  const query = useQuery(WarehousePageDocument, { fetchPolicy: 'cache-and-network' });
  useFollowOrders(() => void query.refetch());
  const total = query.data?.orders.totalCount;

  return (
    <Page title={t`Warehouse`} aside={total !== undefined && <Quantity value={total} />}>
      <div className={classes.columns} data-chosen={number !== null || undefined}>
        <Section flush>
          <Answer of={query} skeleton={<Skeleton height={320} />}>
            {({ orders }) => {
              const queue = orders.edges
                .map(({ node }) => node)
                .toSorted((a, b) => a.placedAt.localeCompare(b.placedAt));
              if (queue.length === 0) {
                return (
                  <Empty title={<Trans>Nothing to ship</Trans>}>
                    <Trans>Confirmed orders appear here by themselves.</Trans>
                  </Empty>
                );
              }
              return (
                <nav className={classes.queue} aria-label={t`Orders to ship`} onKeyDown={walk}>
                  {queue.map((order) => (
                    <QueueItem key={order.id} order={order} isChosen={order.number === number} />
                  ))}
                </nav>
              );
            }}
          </Answer>
        </Section>
        {number && <ShipmentDesk key={number} number={number} />}
        {!number && total !== undefined && total > 0 && (
          <Empty title={<Trans>Choose an order from the queue</Trans>} />
        )}
      </div>
    </Page>
  );
}

function walk(event: KeyboardEvent<HTMLElement>) {
  const links: Element[] = [...event.currentTarget.querySelectorAll('a')];
  const here = links.indexOf(document.activeElement ?? event.currentTarget);
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || here < 0) return;
  const next = links[here + step];
  if (next instanceof HTMLElement) next.focus();
  event.preventDefault();
}
