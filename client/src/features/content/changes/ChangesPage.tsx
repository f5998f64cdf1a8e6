import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import { Moment } from '../../../ui/DateText.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Status } from '../../../ui/Status.tsx';
import { Cell, SkeletonRows, Table } from '../../../ui/Table.tsx';
import { ChangesPageDocument } from './ChangesPage.generated';
import {
  changesetKindWords,
  changesetStatusTones,
  changesetStatusWords,
} from './changesetWords.ts';

/** What was and is to be changed of many products at once. */
export function ChangesPage() {
  const { t, i18n } = useLingui();
  const query = useQuery(ChangesPageDocument, { fetchPolicy: 'cache-and-network' });
  const columns = [
    { key: 'title', title: t`What` },
    { key: 'kind', title: t`Kind`, width: '120px' },
    { key: 'status', title: t`Status`, width: '170px' },
    { key: 'made', title: t`When`, width: '160px' },
    { key: 'created', title: t`Created`, isFigure: true, width: '100px' },
    { key: 'changed', title: t`Changed`, isFigure: true, width: '100px' },
    { key: 'wrong', title: t`Wrong`, isFigure: true, width: '100px' },
  ];
  const importing = (
    <Button
      component={Link}
      to="/content/changes/import"
      leftSection={<IconFileImport size={16} />}
    >
      <Trans>Import a file</Trans>
    </Button>
  );
  return (
    <Page
      title={t`Import and changes`}
      aside={query.data && <Quantity value={query.data.changesets.totalCount} />}
      actions={importing}
    >
      <Section flush>
        <Answer
          of={query}
          skeleton={
            <Table caption={t`Changes`} columns={columns}>
              <SkeletonRows columns={columns} />
            </Table>
          }
        >
          {({ changesets }) =>
            changesets.edges.length === 0 ? (
              <Empty title={<Trans>Nothing was imported or edited yet</Trans>} action={importing}>
                <Trans>
                  Imports, bulk edits and merges are listed here, and can be undone from here.
                </Trans>
              </Empty>
            ) : (
              <>
                <Table caption={t`Changes`} columns={columns}>
                  {changesets.edges.map(({ node }) => (
                    <tr key={node.id}>
                      <Cell isHead>
                        <Anchor component={Link} to={`/content/changes/${node.id}`} size="sm">
                          {node.title}
                        </Anchor>
                      </Cell>
                      <Cell label={t`Kind`}>{i18n._(changesetKindWords[node.kind])}</Cell>
                      <Cell label={t`Status`}>
                        <Status tone={changesetStatusTones[node.status]}>
                          {i18n._(changesetStatusWords[node.status])}
                        </Status>
                      </Cell>
                      <Cell label={t`When`}>
                        <Moment value={node.madeAt} />
                      </Cell>
                      <Cell label={t`Created`} isFigure>
                        <Quantity value={node.created} />
                      </Cell>
                      <Cell label={t`Changed`} isFigure>
                        <Quantity value={node.changed} />
                      </Cell>
                      <Cell label={t`Wrong`} isFigure>
                        <Quantity value={node.wrong} />
                      </Cell>
                    </tr>
                  ))}
                </Table>
                <More
                  hasMore={changesets.pageInfo.hasNextPage}
                  onMore={() =>
                    query.fetchMore({ variables: { after: changesets.pageInfo.endCursor } })
                  }
                />
              </>
            )
          }
        </Answer>
      </Section>
    </Page>
  );
}
