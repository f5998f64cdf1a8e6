import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Picture } from '../../ui/Picture.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './ArticleCards.module.css';
import type { ArticleCard_ArticleFragment } from './ArticlesPage.generated';
import { articleKindWords } from './articleKind.ts';

/** Articles side by side, each with its picture and what it is about. */
export function ArticleCards({ articles }: { articles: readonly ArticleCard_ArticleFragment[] }) {
  const { i18n } = useLingui();
  return (
    <ul className={classes.cards}>
      {articles.map(({ id, slug, kind, status, title, summary, picture }) => (
        <li key={id} className={classes.card}>
          <span className={classes.picture}>
            <Picture src={picture?.largeUrl} alt="" />
          </span>
          <span className={classes.kind}>
            {i18n._(articleKindWords[kind])}
            {status === 'DRAFT' && (
              <Status tone="warn">
                <Trans>Draft</Trans>
              </Status>
            )}
          </span>
          <h3 className={classes.title}>
            <Link to={`/articles/${slug}`}>{title}</Link>
          </h3>
          <p className={classes.summary}>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
