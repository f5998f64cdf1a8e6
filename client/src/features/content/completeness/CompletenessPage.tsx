import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Skeleton } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { CategoryRows } from './CategoryRows.tsx';
import { CompletenessPageDocument } from './CompletenessPage.generated';
import classes from './CompletenessPage.module.css';
import { categoryLevel, categoryPath } from './categoryLevel.ts';
import { MissingFields } from './MissingFields.tsx';
import { Tiles } from './Tiles.tsx';

/** Where the catalogue lacks most, as a picture to walk into; where one stands is in the address. */
export function CompletenessPage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const id = params.get('category');
  const query = useQuery(CompletenessPageDocument, { fetchPolicy: 'cache-and-network' });
  const open = (category: string | null) => setParams(category ? { category } : {});

  return (
    <Page title={t`Completeness`}>
      <Answer
        of={query}
        skeleton={
          <div className={classes.stack}>
            <Skeleton height={360} />
            <Skeleton height={200} />
          </div>
        }
      >
        {({ completenessByCategory: categories }) => {
          const path = categoryPath(categories, id);
          const here = path.at(-1);
          const level = categoryLevel(categories, here?.category.id ?? null);
          const shown = level.length > 0 ? level : here ? [here] : [];
          if (shown.length === 0) {
            return (
              <Section>
                <Empty title={<Trans>No categories yet</Trans>} />
              </Section>
            );
          }
          return (
            <div className={classes.stack}>
              <nav className={classes.path} aria-label={t`Place in the tree`}>
                <Anchor component="button" type="button" size="sm" onClick={() => open(null)}>
                  <Trans>All categories</Trans>
                </Anchor>
                {path.map(({ category }) => (
                  <span key={category.id}>
                    {' › '}
                    <Anchor
                      component="button"
                      type="button"
                      size="sm"
                      onClick={() => open(category.id)}
                    >
                      {category.name}
                    </Anchor>
                  </span>
                ))}
                {here && (
                  <Button
                    component={Link}
                    to={`/content/products?category=${here.category.id}&incomplete=`}
                    size="compact-sm"
                    variant="default"
                    className={classes.list}
                  >
                    <Trans>List of the incomplete</Trans>
                  </Button>
                )}
              </nav>
              <Tiles categories={shown} onOpen={open} />
              <div className={classes.columns}>
                <Section flush title={<Trans>By category</Trans>}>
                  <CategoryRows
                    categories={shown}
                    hasBranches={(categoryId) => categoryLevel(categories, categoryId).length > 0}
                    onOpen={open}
                  />
                </Section>
                <Section title={<Trans>What is missing most</Trans>}>
                  <MissingFields categories={here ? [here] : level} />
                </Section>
              </div>
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}
