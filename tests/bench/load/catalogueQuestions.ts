import { query } from '../data/query.ts';
import { CATALOG_FIELDS, LOGISTICS_FIELDS, PRICING_FIELDS } from './cataloguePage.ts';
import { trustedDocument } from './documents.ts';

/* What a buyer asks of the catalogue, in so many variations that no answer is remembered. */

export interface CatalogueQuestion extends Operation {
  name: string;
  variables: Array<Record<string, unknown>>;
}

/** More than the catalogue remembers answers of. */
const VARIATIONS = 2000;

/** As the gateway answers it, by a trusted document, and the part of it that is the catalogue's own. */
interface Operation {
  documentId: string;
  ofCatalogue: string;
}

const operation = (textWith: (fields: string) => string): Operation => ({
  documentId: trustedDocument(textWith(`${CATALOG_FIELDS} ${PRICING_FIELDS} ${LOGISTICS_FIELDS}`)),
  ofCatalogue: textWith(CATALOG_FIELDS),
});

const PAGE = operation(
  (
    fields,
  ) => `query BenchPage($search: String, $filter: ProductFilter, $first: Int = 24, $values: Int = 20) {
    products(search: $search, filter: $filter, first: $first) {
      totalCount isTotalExact
      facets(first: $values) { code kind name range { min max } values { id label count } }
      edges { node { ${fields} } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
);

const PRODUCT = operation(
  (fields) => `query BenchProduct($id: ID) {
    product(id: $id) { ${fields} description manufacturerNumber category { path { id name } }
      attributes { attribute { code name } text } packaging { level quantity }
      relations { kind product { id sku name } } images { id } files { id } }
  }`,
);

const SUGGESTIONS = operation(
  () => `query BenchSuggestions($text: String!) {
    searchSuggestions(text: $text) {
      products { id sku name } categories { id name } brands { id name } past
    }
  }`,
);

/** The questions that fit the products of this database. */
export async function catalogueQuestions(databaseUrl: string): Promise<CatalogueQuestion[]> {
  const samples = await sampleProducts(databaseUrl);
  const kinds = [...new Set(samples.map(({ name }) => wordsOf(name)[0] ?? ''))];
  const searches = (texts: string[]) => texts.map((search) => ({ search }));
  return [
    {
      name: 'broad term',
      ...PAGE,
      // There are few such terms: pages of other sizes are other pages.
      variables: Array.from({ length: VARIATIONS }, (_, i) => ({
        search: kinds[i % kinds.length],
        first: 18 + (Math.floor(i / kinds.length) % 13),
        values: 10 + (Math.floor(i / kinds.length) % 17),
      })),
    },
    {
      name: 'narrow term',
      ...PAGE,
      variables: searches(samples.map(({ name }) => `${wordsOf(name)[0]} ${wordsOf(name).at(-2)}`)),
    },
    {
      name: 'typo',
      ...PAGE,
      variables: searches(
        samples.map(({ name, brand }) => `${misspelled(wordsOf(name)[0] ?? '')} ${brand}`),
      ),
    },
    {
      name: 'category, 3 filters',
      ...PAGE,
      variables: samples.map(({ kindId, attributes }) => ({
        filter: { categoryIds: [kindId], attributes: filtersOf(attributes) },
      })),
    },
    { name: 'product page', ...PRODUCT, variables: samples.map(({ id }) => ({ id })) },
    {
      name: 'suggestion',
      ...SUGGESTIONS,
      variables: samples.map(({ name, brand }, i) => ({ text: begun(name, brand, i) })),
    },
  ];
}

interface Sample {
  id: string;
  name: string;
  brand: string;
  kindId: string;
  attributes: Record<string, unknown>;
}

/** Generated products in a mixed order that is always the same; what sells well more often. */
const sampleProducts = (databaseUrl: string) =>
  query<Sample>(
    databaseUrl,
    `select product.id, product.name_ru as name, brand.name as brand, attributes,
       category.parent_id as "kindId"
     from (
       select * from catalog.product where manufacturer_number is not null
       order by popularity desc, md5(sku) limit $1
     ) product
     join catalog.brand on brand.id = brand_id join catalog.category on category.id = category_id
     order by md5(sku)`,
    [VARIATIONS],
  );

const wordsOf = (name: string) => name.split(' ');

/** The same to a search, but not asked before: marks are no words. */
const unheard = (text: string, i: number) =>
  `${text} ${i.toString(4).replace(/\d/g, (digit) => '!?;~'.charAt(Number(digit)))}`;

/** Without a letter of its middle. */
const misspelled = (word: string) => word.slice(0, 3) + word.slice(4);

/** What somebody has typed so far of a name or a brand. */
function begun(name: string, brand: string, i: number): string {
  const word = i % 3 === 0 ? brand : (wordsOf(name)[0] ?? '');
  const start = word.slice(0, 2 + (i % 5));
  return i % 3 === 2 ? `${word} ${brand.slice(0, 2 + (i % 3))}` : unheard(start, i).trim();
}

/** Each by the value that the product has. */
const filtersOf = (attributes: Record<string, unknown>) =>
  Object.entries(attributes)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'boolean')
    .slice(0, 3)
    .map(([code, value]) => ({ code, values: [String(value)] }));
