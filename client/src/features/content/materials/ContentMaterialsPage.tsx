import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Drawer, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Answer } from '../../../apollo/Answer.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Cell, SkeletonRows, Table } from '../../../ui/Table.tsx';
import { materialKindWords } from '../../materials/materialKind.ts';
import { AudienceText } from '../audience/AudienceText.tsx';
import classes from '../form.module.css';
import { useOpenItem } from '../useOpenItem.ts';
import { ContentMaterialsPageDocument } from './ContentMaterialsPage.generated';
import { MaterialForm } from './MaterialForm.tsx';

/** All materials, those too that nobody is shown. */
export function ContentMaterialsPage() {
  const { t, i18n } = useLingui();
  const [openId, open] = useOpenItem();
  const query = useQuery(ContentMaterialsPageDocument, { fetchPolicy: 'cache-and-network' });
  const found = query.data?.materials.edges.find(({ node }) => node.id === openId)?.node ?? null;
  const columns = [
    { key: 'title', title: t`Title` },
    { key: 'kind', title: t`Kind`, width: '130px' },
    { key: 'language', title: t`Language`, width: '90px' },
    { key: 'audience', title: t`For whom`, width: '200px' },
    { key: 'about', title: t`About`, width: '200px' },
    { key: 'files', title: t`Files`, width: '80px', isFigure: true },
  ];
  return (
    <Page
      title={t`Materials`}
      aside={query.data && <Quantity value={query.data.materials.totalCount} />}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={() => open('')}>
          <Trans>New material</Trans>
        </Button>
      }
    >
      <Section flush>
        <Answer
          of={query}
          skeleton={
            <Table caption={t`Materials`} columns={columns}>
              <SkeletonRows columns={columns} />
            </Table>
          }
        >
          {({ materials: { edges, pageInfo } }) =>
            edges.length === 0 ? (
              <Empty title={<Trans>No materials yet</Trans>} />
            ) : (
              <>
                <Table caption={t`Materials`} columns={columns}>
                  {edges.map(({ node }) => (
                    <tr key={node.id}>
                      <Cell isHead>
                        <UnstyledButton className={classes.name} onClick={() => open(node.id)}>
                          {i18n.locale === 'en'
                            ? node.source.titleEn || node.source.titleRu
                            : node.source.titleRu}
                        </UnstyledButton>
                      </Cell>
                      <Cell label={t`Kind`}>{i18n._(materialKindWords[node.kind])}</Cell>
                      <Cell label={t`Language`}>{node.language ?? '—'}</Cell>
                      <Cell label={t`For whom`}>
                        <AudienceText audience={node.audience} />
                      </Cell>
                      <Cell label={t`About`}>
                        {node.product?.sku ?? node.category?.name ?? node.brand?.name ?? '—'}
                      </Cell>
                      <Cell label={t`Files`} isFigure>
                        <Quantity value={node.files.length} />
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
        size="lg"
        title={found ? found.source.titleRu : <Trans>New material</Trans>}
      >
        <MaterialForm
          key={openId}
          material={found}
          onSaved={(id) => void query.refetch().then(() => open(id))}
          onChanged={() => void query.refetch()}
        />
      </Drawer>
    </Page>
  );
}
