import { parse } from 'graphql';
import { categoryPath } from '../addresses.ts';
import { html } from '../html.ts';
import { inLanguage } from '../language.ts';
import { linkList } from '../linkList.ts';
import type { PageQuestion, PublicPage } from '../publicPage.ts';
import { categoryPage } from './categoryPage.ts';

const QUERY = parse(`query CatalogueForGuests($locale: Locale) {
  categories { id slug name(locale: $locale) }
}`);

interface Answer {
  categories: Array<{ id: string; slug: string; name: string }>;
}

/** The roots of the catalogue, or the branch that the address filters by; searches are no pages of their own. */
export async function cataloguePage(question: PageQuestion): Promise<PublicPage | null> {
  const { ask, query, language, words } = question;
  if (typeof query.category === 'string') {
    const page = await categoryPage({ ...question, params: { id: query.category } });
    if (page) return page;
  }
  const { categories } = await ask<Answer>(QUERY, { locale: language });
  const links = categories.map((each) => ({
    name: each.name,
    path: inLanguage(categoryPath(each), language),
  }));
  return {
    ...{ path: '/catalogue', title: words.catalogue, picture: null, data: [] },
    description: [words.catalogue, ...links.map(({ name }) => name)].join(', '),
    content: html`<h1>${words.catalogue}</h1>
      ${linkList(words.products, links)}`,
  };
}
