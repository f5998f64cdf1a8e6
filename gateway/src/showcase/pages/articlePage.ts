import { parse } from 'graphql';
import { articlePath, productPath } from '../addresses.ts';
import { breadcrumbs, crumbLinks } from '../breadcrumbs.ts';
import { html } from '../html.ts';
import { inLanguage } from '../language.ts';
import { linkList } from '../linkList.ts';
import type { PageQuestion, PublicPage } from '../publicPage.ts';
import { type TextBlock, textHtml } from '../textHtml.ts';

const QUERY = parse(`query ArticleForGuests($slug: String!, $locale: Locale) {
  article(slug: $slug) {
    slug title(locale: $locale) summary(locale: $locale) changedAt
    body(locale: $locale) { kind items { spans { text style link } } }
    picture { id }
    files { title(locale: $locale) url }
    products { sku slug name(locale: $locale) }
  }
}`);

interface Answer {
  article: {
    slug: string;
    title: string;
    summary: string;
    changedAt: string;
    body: TextBlock[];
    picture: object | null;
    files: Array<{ title: string; url: string }>;
    products: Array<{ sku: string; slug: string; name: string }>;
  } | null;
}

/** A solution or a case, with its files and products. */
export async function articlePage(question: PageQuestion): Promise<PublicPage | null> {
  const { ask, params, language, words, origin } = question;
  const { article } = await ask<Answer>(QUERY, { slug: params.slug ?? '', locale: language });
  if (!article) return null;
  const { slug, title, summary, changedAt } = article;
  const path = articlePath(article);
  const picture = article.picture && `/pictures/articles/${slug}`;
  const crumbs = [{ name: words.solutions, path: inLanguage('/articles', language) }];
  const products = article.products.map((product) => ({
    name: product.name,
    path: inLanguage(productPath(product), language),
  }));
  return {
    ...{ path, title, description: summary, picture },
    data: [
      {
        '@type': 'Article',
        ...{ headline: title, description: summary, dateModified: changedAt },
        url: origin + inLanguage(path, language),
        ...(picture && { image: origin + picture }),
      },
      breadcrumbs([...crumbs, { name: title, path: inLanguage(path, language) }], origin),
    ],
    content: html`${crumbLinks(crumbs)}
      <h1>${title}</h1>
      <p>${summary}</p>
      ${picture && html`<img src="${picture}" alt="" />`} ${textHtml(article.body)}
      ${linkList(
        words.files,
        article.files.map((file) => ({ name: file.title, path: file.url })),
      )}
      ${linkList(words.products, products)}`,
  };
}
