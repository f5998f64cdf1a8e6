import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Skeleton } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { Section } from '../../ui/Section.tsx';
import { Status } from '../../ui/Status.tsx';
import { FileList } from '../materials/FileList.tsx';
import { ArticlePageDocument, type ArticlePageQuery } from './ArticlePage.generated';
import classes from './ArticlePage.module.css';
import { ArticleText } from './ArticleText.tsx';

/** A solution or a case: what is told, its files, and the products that it is about. */
export function ArticlePage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const query = useQuery(ArticlePageDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  const shown = query.data?.article;
  return (
    <Page
      title={shown?.title ?? t`Solutions and cases`}
      aside={
        shown?.status === 'DRAFT' && (
          <Status tone="warn">
            <Trans>Draft</Trans>
          </Status>
        )
      }
    >
      <Answer of={query} skeleton={<Skeleton height={360} />}>
        {({ article }) =>
          article ? (
            <Article article={article} />
          ) : (
            <Empty
              title={<Trans>There is no such article</Trans>}
              action={
                <Anchor component={Link} to="/articles">
                  <Trans>All solutions and cases</Trans>
                </Anchor>
              }
            />
          )
        }
      </Answer>
    </Page>
  );
}

function Article({ article }: { article: NonNullable<ArticlePageQuery['article']> }) {
  const { summary, body, picture, files, products } = article;
  return (
    <div className={classes.columns}>
      <article>
        {picture && <img className={classes.picture} src={picture.largeUrl} alt="" />}
        <p className={classes.summary}>{summary}</p>
        <ArticleText blocks={body} />
      </article>
      <aside className={classes.aside}>
        {products.length > 0 && (
          <Section title={<Trans>Products</Trans>}>
            <ul className={classes.products}>
              {products.map(({ id, sku, name, images }) => (
                <li key={id}>
                  <span className={classes.thumbnail}>
                    <Picture src={images[0]?.thumbnailUrl} alt="" />
                  </span>
                  <Anchor component={Link} to={`/products/${encodeURIComponent(sku)}`} size="sm">
                    {name}
                  </Anchor>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {files.length > 0 && (
          <Section title={<Trans>Files</Trans>}>
            <FileList files={files} />
          </Section>
        )}
      </aside>
    </div>
  );
}
