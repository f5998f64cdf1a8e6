import { parse } from 'graphql';
import { articlePath } from '../addresses.ts';
import { html } from '../html.ts';
import { inLanguage } from '../language.ts';
import type { PageQuestion, PublicPage } from '../publicPage.ts';

const QUERY = parse(`query ArticlesForGuests($locale: Locale) {
  articles(first: 100) { nodes { slug title(locale: $locale) summary(locale: $locale) } }
}`);

interface Answer {
  articles: { nodes: Array<{ slug: string; title: string; summary: string }> };
}

/** Solutions and cases, newest first. */
export async function articlesPage({
  ask,
  language,
  words,
}: PageQuestion): Promise<PublicPage | null> {
  const { articles } = await ask<Answer>(QUERY, { locale: language });
  const { nodes } = articles;
  return {
    ...{ path: '/articles', title: words.solutions, picture: null, data: [] },
    description: [words.solutions, ...nodes.map(({ title }) => title)].join('. '),
    content: html`<h1>${words.solutions}</h1>
      ${nodes.map(
        (article) =>
          html`<h2><a href="${inLanguage(articlePath(article), language)}">${article.title}</a></h2>
            <p>${article.summary}</p>`,
      )}`,
  };
}
