import { parse } from 'graphql';
import { categoryPath, productPath } from '../addresses.ts';
import { breadcrumbs, crumbLinks } from '../breadcrumbs.ts';
import { html } from '../html.ts';
import { inLanguage } from '../language.ts';
import { linkList } from '../linkList.ts';
import type { PageQuestion, PublicPage } from '../publicPage.ts';

const QUERY = parse(`query CategoryForGuests($id: ID!, $locale: Locale) {
  category(id: $id) {
    id slug name(locale: $locale)
    path { id slug name(locale: $locale) }
    children { id slug name(locale: $locale) }
  }
  products(filter: { categoryIds: [$id] }, sort: POPULARITY, first: 50) {
    nodes { sku slug name(locale: $locale) }
  }
}`);

interface Category {
  id: string;
  slug: string;
  name: string;
}

interface Answer {
  category: (Category & { path: Category[]; children: Category[] }) | null;
  products: { nodes: Array<{ sku: string; slug: string; name: string }> };
}

/** A branch of the catalogue with what is below it and its most asked for products. */
export async function categoryPage(question: PageQuestion): Promise<PublicPage | null> {
  const { ask, params, language, words, origin } = question;
  const { category, products } = await ask<Answer>(QUERY, {
    id: params.id ?? '',
    locale: language,
  });
  if (!category) return null;
  const { name } = category;
  const linkTo = (each: Category) => ({
    name: each.name,
    path: inLanguage(categoryPath(each), language),
  });
  const crumbs = [
    { name: words.catalogue, path: inLanguage('/catalogue', language) },
    ...category.path.slice(0, -1).map(linkTo),
  ];
  const goods = products.nodes.map((product) => ({
    name: product.name,
    path: inLanguage(productPath(product), language),
  }));
  return {
    ...{ path: categoryPath(category), title: name, picture: null },
    description: [name, ...goods.slice(0, 5).map((each) => each.name)].join(', '),
    data: [breadcrumbs([...crumbs, linkTo(category)], origin)],
    content: html`${crumbLinks(crumbs)}
      <h1>${name}</h1>
      ${linkList(words.catalogue, category.children.map(linkTo))}
      ${linkList(words.products, goods)}`,
  };
}
