import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Day, Moment } from '../../../ui/DateText.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Status } from '../../../ui/Status.tsx';
import { Cell, SkeletonRows, Table } from '../../../ui/Table.tsx';
import { Actor } from '../Actor.tsx';
import classes from '../prices.module.css';
import type { PublicationRowFragment } from './PublicationsPage.generated';
import {
  publicationKindWords,
  publicationStatusTones,
  publicationStatusWords,
} from './publicationWords.ts';

interface PublicationTableProps {
  /** Null while they are on their way. */
  publications: readonly PublicationRowFragment[] | null;
  /** Whether they are of several lists. */
  withList: boolean;
}

export function PublicationTable({ publications, withList }: PublicationTableProps) {
  const { t, i18n } = useLingui();
  const columns = [
    { key: 'title', title: t`What` },
    { key: 'status', title: t`Status`, width: '170px' },
    { key: 'made', title: t`Made`, width: '150px' },
    { key: 'holds', title: t`Holds from`, width: '120px' },
    { key: 'changed', title: t`Changed`, isFigure: true, width: '100px' },
    { key: 'created', title: t`New`, isFigure: true, width: '80px' },
    { key: 'gone', title: t`Taken out`, isFigure: true, width: '100px' },
    { key: 'wrong', title: t`Wrong`, isFigure: true, width: '80px' },
  ];
  return (
    <Table caption={t`Publications`} columns={columns}>
      {publications === null ? (
        <SkeletonRows columns={columns} rows={5} />
      ) : (
        publications.map((publication) => {
          const { id, title, status, kind, list, counts } = publication;
          return (
            <tr key={id}>
              <Cell isHead>
                <Anchor component={Link} to={`/prices/publications/${id}`} size="sm">
                  {title}
                </Anchor>
                <span className={classes.sub}>
                  {i18n._(publicationKindWords[kind])}
                  {withList && ` · ${list.name}`}
                </span>
              </Cell>
              <Cell label={t`Status`}>
                <Status tone={publicationStatusTones[status]}>
                  {i18n._(publicationStatusWords[status])}
                </Status>
              </Cell>
              <Cell label={t`Made`}>
                <Moment value={publication.madeAt} />
                <span className={classes.sub}>
                  <Actor who={publication.madeBy} />
                </span>
              </Cell>
              <Cell label={t`Holds from`}>
                <Day value={publication.activeFrom} />
              </Cell>
              <Cell label={t`Changed`} isFigure>
                <Quantity value={counts.changed} />
              </Cell>
              <Cell label={t`New`} isFigure>
                <Quantity value={counts.created} />
              </Cell>
              <Cell label={t`Taken out`} isFigure>
                <Quantity value={counts.gone} />
              </Cell>
              <Cell label={t`Wrong`} isFigure>
                <Quantity value={counts.wrong} />
              </Cell>
            </tr>
          );
        })
      )}
    </Table>
  );
}
