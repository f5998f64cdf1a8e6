import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { Answer } from '../../../apollo/Answer.tsx';
import { today } from '../../../lib/today.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useCan } from '../../session/viewer.ts';
import classes from '../prices.module.css';
import { AddPlace } from './AddPlace.tsx';
import { DiscountGrid } from './DiscountGrid.tsx';
import { DiscountsPageDocument } from './DiscountsPage.generated';
import {
  type DiscountEdits,
  discountsOn,
  type Place,
  placeKey,
  withTyped,
} from './discountGrid.ts';
import { SaveDiscounts } from './SaveDiscounts.tsx';

/** What each segment gets off each price group, edited in place; a second person lets it hold. */
export function DiscountsPage() {
  const { t } = useLingui();
  const canWrite = useCan('pricelists:write');
  const [edits, setEdits] = useState<DiscountEdits>(new Map());
  const [added, setAdded] = useState<Place[]>([]);
  const query = useQuery(DiscountsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t`Discounts of segments`} aside={<Trans>per cent off, as they hold today</Trans>}>
      <Answer of={query} skeleton={<Skeleton height={280} />}>
        {({ discountMatrix }) => {
          const held = discountsOn(discountMatrix.discounts, today());
          const segments = joined(
            discountMatrix.segments,
            added.map(({ segment }) => segment),
          );
          const priceGroups = joined(
            discountMatrix.priceGroups,
            added.map(({ priceGroup }) => priceGroup),
          );
          return (
            <div className={classes.stack}>
              {edits.size > 0 && (
                <SaveDiscounts
                  edits={edits}
                  onGiveUp={() => setEdits(new Map())}
                  onAsked={() => setEdits(new Map())}
                />
              )}
              <Section flush>
                {segments.length === 0 || priceGroups.length === 0 ? (
                  <Empty title={<Trans>There is no discount yet</Trans>}>
                    <Trans>Name a segment and a price group below to give the first one.</Trans>
                  </Empty>
                ) : (
                  <DiscountGrid
                    segments={segments}
                    priceGroups={priceGroups}
                    held={held}
                    edits={edits}
                    onType={
                      canWrite
                        ? (place, typed) =>
                            setEdits((before) =>
                              withTyped(before, place, typed, held.get(placeKey(place))),
                            )
                        : null
                    }
                  />
                )}
              </Section>
              {canWrite && (
                <AddPlace
                  segments={segments}
                  priceGroups={priceGroups}
                  onAdd={(place) => setAdded((before) => [...before, place])}
                />
              )}
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}

const joined = (known: readonly string[], added: readonly string[]): string[] => [
  ...new Set([...known, ...added]),
];
