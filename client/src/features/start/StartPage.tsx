import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Page } from '../../ui/Page.tsx';
import { ArticleCards } from '../articles/ArticleCards.tsx';
import { Banners } from './Banners.tsx';
import { StartPageDocument } from './StartPage.generated';
import classes from './StartPage.module.css';

/** The first page: what the seller announces, the branches of the catalogue in the viewer's order, what it tells. */
export function StartPage() {
  const { t } = useLingui();
  const query = useQuery(StartPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t({ message: 'Start', context: 'first page' })}>
      <Answer of={query} skeleton={<Skeleton height={420} />}>
        {({ banners, categories, articles: { edges } }) => (
          <div className={classes.stack}>
            <Banners banners={banners} />
            <section>
              <h2 className={classes.heading}>
                <Trans>Catalogue</Trans>
                <Anchor component={Link} to="/catalogue">
                  <Trans>All products</Trans>
                </Anchor>
              </h2>
              <ul className={classes.categories}>
                {categories.map(({ id, name }) => (
                  <li key={id}>
                    <Link to={`/catalogue?category=${id}`}>{name}</Link>
                  </li>
                ))}
              </ul>
            </section>
            {edges.length > 0 && (
              <section>
                <h2 className={classes.heading}>
                  <Trans>Solutions and cases</Trans>
                  <Anchor component={Link} to="/articles">
                    <Trans>All solutions and cases</Trans>
                  </Anchor>
                  <Anchor component={Link} to="/materials">
                    <Trans>Materials to download</Trans>
                  </Anchor>
                </h2>
                <ArticleCards articles={edges.map(({ node }) => node)} />
              </section>
            )}
          </div>
        )}
      </Answer>
    </Page>
  );
}
