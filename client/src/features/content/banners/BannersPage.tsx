import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Drawer, Skeleton, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Answer } from '../../../apollo/Answer.tsx';
import { Day } from '../../../ui/DateText.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Cell, Table } from '../../../ui/Table.tsx';
import { AudienceText } from '../audience/AudienceText.tsx';
import classes from '../form.module.css';
import { useOpenItem } from '../useOpenItem.ts';
import { BannerForm } from './BannerForm.tsx';
import { BannersPageDocument } from './BannersPage.generated';
import own from './BannersPage.module.css';
import { MenuOrders } from './MenuOrders.tsx';

/** What each segment sees on the first page, and in which order it sees the catalogue's branches. */
export function BannersPage() {
  const { t, i18n } = useLingui();
  const [openId, open] = useOpenItem();
  const query = useQuery(BannersPageDocument, { fetchPolicy: 'cache-and-network' });
  const found = query.data?.bannerPlan.find(({ id }) => id === openId) ?? null;
  const columns = [
    { key: 'title', title: t`Title` },
    { key: 'audience', title: t`For whom`, width: '180px' },
    { key: 'days', title: t`Days`, width: '200px' },
    { key: 'place', title: t`Place`, width: '70px', isFigure: true },
  ];
  return (
    <Page
      title={t`Banners and menu`}
      aside={query.data && <Quantity value={query.data.bannerPlan.length} />}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={() => open('')}>
          <Trans>New banner</Trans>
        </Button>
      }
    >
      <Answer of={query} skeleton={<Skeleton height={280} />}>
        {({ bannerPlan, menuOrders, categories }) => (
          <div className={own.columns}>
            <Section flush title={<Trans>Banners</Trans>}>
              {bannerPlan.length === 0 ? (
                <Empty title={<Trans>No banners yet</Trans>} />
              ) : (
                <Table caption={t`Banners`} columns={columns}>
                  {bannerPlan.map(({ id, source, audience, shownFrom, shownUntil, position }) => (
                    <tr key={id}>
                      <Cell isHead>
                        <UnstyledButton className={classes.name} onClick={() => open(id)}>
                          {i18n.locale === 'en' ? source.titleEn || source.titleRu : source.titleRu}
                        </UnstyledButton>
                      </Cell>
                      <Cell label={t`For whom`}>
                        <AudienceText audience={audience} />
                      </Cell>
                      <Cell label={t`Days`}>
                        {shownFrom && <Day value={shownFrom} />} —{' '}
                        {shownUntil && <Day value={shownUntil} />}
                      </Cell>
                      <Cell label={t`Place`} isFigure>
                        <Quantity value={position} />
                      </Cell>
                    </tr>
                  ))}
                </Table>
              )}
            </Section>
            <Section title={<Trans>Order of the catalogue’s branches</Trans>}>
              <MenuOrders
                orders={menuOrders}
                roots={categories}
                onChanged={() => void query.refetch()}
              />
            </Section>
          </div>
        )}
      </Answer>
      <Drawer
        opened={openId !== null && query.data !== undefined}
        onClose={() => open(null)}
        position="right"
        size="lg"
        title={found ? found.source.titleRu : <Trans>New banner</Trans>}
      >
        <BannerForm
          key={openId}
          banner={found}
          onSaved={(id) => void query.refetch().then(() => open(id))}
          onChanged={() => void query.refetch()}
        />
      </Drawer>
    </Page>
  );
}
