import { parse } from 'graphql';
import { articlePath, categoryPath } from '../addresses.ts';
import { html } from '../html.ts';
import { inLanguage } from '../language.ts';
import { linkList } from '../linkList.ts';
import type { PageQuestion, PublicPage } from '../publicPage.ts';

const QUERY = parse(`query HomeForGuests($locale: Locale) {
  banners { title(locale: $locale) text(locale: $locale) link }
  articles(first: 20) { nodes { slug title(locale: $locale) } }
  categories { id slug name(locale: $locale) }
}`);

interface Answer {
  banners: Array<{ title: string; text: string | null; link: string | null }>;
  articles: { nodes: Array<{ slug: string; title: string }> };
  categories: Array<{ id: string; slug: string; name: string }>;
}

/** What guests see first. */
export async function homePage(question: PageQuestion): Promise<PublicPage | null> {
  const { ask, language, words, origin } = question;
  const { banners, articles, categories } = await ask<Answer>(QUERY, { locale: language });
  return {
    ...{ path: '/', title: words.home, picture: null, description: words.about },
    data: [{ '@type': 'WebSite', name: 'Kontor', url: `${origin}/` }],
    content: html`<h1>Kontor</h1>
      <p>${words.about}</p>
      ${banners.map(
        ({ title, text, link }) =>
          html`<p>${link ? html`<a href="${link}">${title}</a>` : title} ${text}</p>`,
      )}
      ${linkList(
        words.catalogue,
        categories.map((each) => ({
          name: each.name,
          path: inLanguage(categoryPath(each), language),
        })),
      )}
      ${linkList(
        words.solutions,
        articles.nodes.map((each) => ({
          name: each.title,
          path: inLanguage(articlePath(each), language),
        })),
      )}
      <p><a href="${inLanguage('/materials', language)}">${words.materials}</a></p>`,
  };
}
