import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from 'react-router';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Moment } from '../../../ui/DateText.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Cell, Table } from '../../../ui/Table.tsx';
import {
  DismissFruitlessSearchDocument,
  type SearchTuningPageQuery,
} from './SearchTuningPage.generated';
import classes from './SearchTuningPage.module.css';

interface FruitlessSearchesProps {
  searches: SearchTuningPageQuery['fruitlessSearches'];
  onSynonym(text: string): void;
  onMore(): Promise<unknown>;
  onDismissed(): void;
}

/** Each with the two things to do about it: make its words mean something, or let it be. */
export function FruitlessSearches(props: FruitlessSearchesProps) {
  const { searches, onSynonym, onMore, onDismissed } = props;
  const { t } = useLingui();
  const [dismiss] = useMutation(DismissFruitlessSearchDocument, {
    onError: (error) =>
      notifications.show({ color: 'red', message: <FailureMessage error={error} /> }),
    onCompleted: onDismissed,
  });
  if (searches.edges.length === 0) {
    return (
      <Empty title={<Trans>Every search found something</Trans>}>
        <Trans>What people search for and don’t find is listed here.</Trans>
      </Empty>
    );
  }
  const columns = [
    { key: 'text', title: t`Search` },
    { key: 'count', title: t`Times`, isFigure: true, width: '80px' },
    { key: 'last', title: t`Last`, width: '100px' },
    { key: 'action', title: '', width: '250px' },
  ];
  return (
    <>
      <Table caption={t`Searches that found nothing`} columns={columns}>
        {searches.edges.map(({ node: { id, text, count, lastAt } }) => (
          <tr key={id}>
            <Cell isHead>
              <Anchor
                component={Link}
                to={`/catalogue?${new URLSearchParams({ q: text })}`}
                size="sm"
              >
                {text}
              </Anchor>
            </Cell>
            <Cell label={t`Times`} isFigure>
              <Quantity value={count} />
            </Cell>
            <Cell label={t`Last`}>
              <Moment value={lastAt} style="day" />
            </Cell>
            <Cell>
              <span className={classes.row}>
                <Button size="compact-xs" variant="default" onClick={() => onSynonym(text)}>
                  <Trans>Make a synonym</Trans>
                </Button>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  aria-label={t`Dismiss “${text}”`}
                  onClick={() => void dismiss({ variables: { input: { id } } })}
                >
                  <Trans>Dismiss</Trans>
                </Button>
              </span>
            </Cell>
          </tr>
        ))}
      </Table>
      <More hasMore={searches.pageInfo.hasNextPage} onMore={onMore} />
    </>
  );
}
