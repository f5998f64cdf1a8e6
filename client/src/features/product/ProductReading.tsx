import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Section } from '../../ui/Section.tsx';
import { FileList } from '../materials/FileList.tsx';
import { ProductReadingDocument } from './ProductReading.generated';
import classes from './ProductReading.module.css';

/** What the seller tells of a product and hands out with it; the page doesn't wait for it, and can do without. */
export function ProductReading({ productId }: { productId: string }) {
  const { data } = useQuery(ProductReadingDocument, {
    variables: { productId },
    fetchPolicy: 'cache-and-network',
  });
  const materials = data?.materials.nodes ?? [];
  const articles = data?.articles.nodes ?? [];
  return (
    <>
      {materials.length > 0 && (
        <Section title={<Trans>Materials</Trans>}>
          <ul className={classes.entries}>
            {materials.map(({ id, title, files }) => (
              <li key={id}>
                <h3 className={classes.title}>{title}</h3>
                <FileList files={files} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {articles.length > 0 && (
        <Section title={<Trans>Solutions and cases</Trans>}>
          <ul className={classes.entries}>
            {articles.map(({ id, slug, title }) => (
              <li key={id}>
                <Anchor component={Link} to={`/articles/${slug}`} size="sm">
                  {title}
                </Anchor>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
