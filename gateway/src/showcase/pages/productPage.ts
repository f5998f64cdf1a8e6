import { parse } from 'graphql';
import { categoryPath, productPath } from '../addresses.ts';
import { breadcrumbs, crumbLinks } from '../breadcrumbs.ts';
import { html } from '../html.ts';
import { inLanguage } from '../language.ts';
import { linkList } from '../linkList.ts';
import type { PageQuestion, PublicPage } from '../publicPage.ts';

const QUERY = parse(`query ProductForGuests($sku: String!, $locale: Locale) {
  product(sku: $sku) {
    sku slug gtin name(locale: $locale) description(locale: $locale) manufacturerNumber
    brand { name }
    category { path { id slug name(locale: $locale) } }
    attributes { attribute { name(locale: $locale) } text(locale: $locale) }
    images { id }
    files { title(locale: $locale) url }
    relations { product { sku slug name(locale: $locale) } }
  }
}`);

interface Answer {
  product: {
    sku: string;
    slug: string;
    gtin: string | null;
    name: string;
    description: string | null;
    manufacturerNumber: string | null;
    brand: { name: string } | null;
    category: { path: Array<{ id: string; slug: string; name: string }> } | null;
    attributes: Array<{ attribute: { name: string }; text: string }>;
    images: Array<{ id: string }>;
    files: Array<{ title: string; url: string }>;
    relations: Array<{ product: { sku: string; slug: string; name: string } }>;
  } | null;
}

/** What a product is, without price and stock: those are for customers. */
export async function productPage(question: PageQuestion): Promise<PublicPage | null> {
  const { ask, params, language, words, origin } = question;
  const { product } = await ask<Answer>(QUERY, { sku: params.sku ?? '', locale: language });
  if (!product) return null;
  const { sku, gtin, name, brand } = product;
  const path = productPath(product);
  const inPath = encodeURIComponent(sku);
  const picture = product.images.length > 0 ? `/pictures/products/${inPath}` : null;
  const description = product.description ?? describe(product, words.sku);
  const above = product.category?.path ?? [];
  const crumbs = [
    { name: words.catalogue, path: inLanguage('/catalogue', language) },
    ...above.map((each) => ({ name: each.name, path: inLanguage(categoryPath(each), language) })),
  ];
  return {
    ...{ path, title: `${name} (${sku})`, description, picture },
    data: [
      {
        '@type': 'Product',
        ...{ name, sku, description, url: origin + inLanguage(path, language) },
        ...(gtin && { gtin }),
        ...(product.manufacturerNumber && { mpn: product.manufacturerNumber }),
        ...(brand && { brand: { '@type': 'Brand', name: brand.name } }),
        ...(above.length > 0 && { category: above.map((each) => each.name).join(' / ') }),
        ...(picture && { image: origin + picture }),
      },
      breadcrumbs(crumbs, origin),
    ],
    content: html`${crumbLinks(crumbs)}
      <h1>${name}</h1>
      ${picture && html`<img src="${picture}" alt="${name}" />`}
      <p>${words.sku}: ${sku}${brand && html`. ${words.brand}: ${brand.name}`}</p>
      ${product.description && html`<p>${product.description}</p>`}
      <dl>
        ${product.attributes.map(
          ({ attribute, text }) => html`<dt>${attribute.name}</dt><dd>${text}</dd>`,
        )}
      </dl>
      <p><a href="/apply?sku=${inPath}" rel="nofollow">${words.terms}</a></p>
      ${linkList(
        words.files,
        product.files.map(({ title, url }) => ({ name: title, path: url })),
      )}
      ${linkList(
        words.products,
        product.relations.map((each) => ({
          name: each.product.name,
          path: inLanguage(productPath(each.product), language),
        })),
      )}`,
  };
}

const describe = ({ name, sku, brand, attributes }: NonNullable<Answer['product']>, word: string) =>
  [
    [name, brand?.name, `${word} ${sku}`].filter(Boolean).join(', '),
    ...attributes.map(({ attribute, text }) => `${attribute.name}: ${text}`),
  ].join('. ');
