import { query } from '../data/query.ts';
import type { System } from '../system/startSystem.ts';
import { CATALOGUE_PAGE, type PageQuestion } from './cataloguePage.ts';
import { trustedDocument } from './documents.ts';
import { loadOverHttp } from './http.ts';
import type { Samples } from './samples.ts';
import { signIn } from './signIn.ts';

const DOCUMENT = trustedDocument(CATALOGUE_PAGE);

type Load = (seconds: number) => Promise<Samples>;

/** A buyer's questions: a third of them the first page, a third a category, a third some words. */
export async function loadCataloguePage(system: System, clients: number): Promise<Load> {
  const { categories, words } = await whatToAskFor(system.databaseUrl);
  const turns: Array<(i: number) => PageQuestion> = [
    () => ({}),
    (i) => ({ filter: { categoryIds: [categories[i % categories.length] ?? ''] } }),
    (i) => ({ search: words[i % words.length] }),
  ];
  let asked = 0;
  return loadPages(system, clients, () => {
    const turn = asked++;
    return turns[turn % turns.length]?.(Math.floor(turn / turns.length)) ?? {};
  });
}

/** Always the same question, for what is compared in all else. */
export function loadHomePage(system: System, clients: number): Promise<Load> {
  return loadPages(system, clients, () => ({}));
}

async function loadPages(
  { url }: System,
  clients: number,
  nextQuestion: () => PageQuestion,
): Promise<Load> {
  const token = await signIn(url, 'buyer@north.example');
  const next = () => ({ token, body: { documentId: DOCUMENT, variables: nextQuestion() } });
  const expected = '"unitPriceWithVat":{"amount":';
  return (seconds) => loadOverHttp({ url, clients, seconds, next, expected });
}

/** Categories that have products, and words of product names, in a mixed order that is always the same. */
async function whatToAskFor(databaseUrl: string) {
  const categories = await query<{ id: string }>(
    databaseUrl,
    `select category_id as id from catalog.product group by category_id
     having count(*) >= 24 order by md5(category_id::text)`,
  );
  // A kind of goods in two words, and one of a brand.
  const words = await query<{ words: string }>(
    databaseUrl,
    `select words from (
       select split_part(name_ru, ' ', 1) || ' ' || split_part(name_ru, ' ', 2) as words
       from catalog.product
       union all
       select split_part(name_ru, ' ', 1) || ' ' || brand.name
       from catalog.product join catalog.brand on brand.id = brand_id
     ) named group by words having count(*) >= 24 order by md5(words)`,
  );
  return { categories: categories.map(({ id }) => id), words: words.map(({ words }) => words) };
}
