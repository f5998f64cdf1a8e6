import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Drawer, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Answer } from '../../../apollo/Answer.tsx';
import { Moment } from '../../../ui/DateText.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Status } from '../../../ui/Status.tsx';
import { Cell, SkeletonRows, Table } from '../../../ui/Table.tsx';
import { articleKindWords } from '../../articles/articleKind.ts';
import { AudienceText } from '../audience/AudienceText.tsx';
import classes from '../form.module.css';
import { useOpenItem } from '../useOpenItem.ts';
import { ArticleForm } from './ArticleForm.tsx';
import { ContentArticlesPageDocument } from './ContentArticlesPage.generated';

/** Solutions and cases, drafts too. */
export function ContentArticlesPage() {
  const { t, i18n } = useLingui();
  const [openId, open] = useOpenItem();
  const query = useQuery(ContentArticlesPageDocument, { fetchPolicy: 'cache-and-network' });
  const found = query.data?.articles.edges.find(({ node }) => node.id === openId)?.node ?? null;
  const columns = [
    { key: 'title', title: t`Title` },
    { key: 'kind', title: t`Kind`, width: '120px' },
    { key: 'status', title: t`Status`, width: '140px' },
    { key: 'audience', title: t`For whom`, width: '200px' },
    { key: 'changed', title: t`Changed`, width: '120px' },
  ];
  return (
    <Page
      title={t`Solutions and cases`}
      aside={query.data && <Quantity value={query.data.articles.totalCount} />}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={() => open('')}>
          <Trans>New article</Trans>
        </Button>
      }
    >
      <Section flush>
        <Answer
          of={query}
          skeleton={
            <Table caption={t`Solutions and cases`} columns={columns}>
              <SkeletonRows columns={columns} />
            </Table>
          }
        >
          {({ articles: { edges, pageInfo } }) =>
            edges.length === 0 ? (
              <Empty title={<Trans>Nothing is told here yet</Trans>} />
            ) : (
              <>
                <Table caption={t`Solutions and cases`} columns={columns}>
                  {edges.map(({ node: { id, source, kind, status, audience, changedAt } }) => (
                    <tr key={id}>
                      <Cell isHead>
                        <UnstyledButton className={classes.name} onClick={() => open(id)}>
                          {i18n.locale === 'en' ? source.titleEn || source.titleRu : source.titleRu}
                        </UnstyledButton>
                      </Cell>
                      <Cell label={t`Kind`}>{i18n._(articleKindWords[kind])}</Cell>
                      <Cell label={t`Status`}>
                        {status === 'DRAFT' ? (
                          <Status tone="warn">
                            <Trans>Draft</Trans>
                          </Status>
                        ) : (
                          <Status tone="good">
                            <Trans>Published</Trans>
                          </Status>
                        )}
                      </Cell>
                      <Cell label={t`For whom`}>
                        <AudienceText audience={audience} />
                      </Cell>
                      <Cell label={t`Changed`}>
                        <Moment value={changedAt} style="day" />
                      </Cell>
                    </tr>
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
      <Drawer
        opened={openId !== null && query.data !== undefined}
        onClose={() => open(null)}
        position="right"
        size="xl"
        title={found ? found.source.titleRu : <Trans>New article</Trans>}
      >
        <ArticleForm
          key={openId}
          article={found}
          onSaved={(id) => void query.refetch().then(() => open(id))}
          onChanged={() => void query.refetch()}
        />
      </Drawer>
    </Page>
  );
}
