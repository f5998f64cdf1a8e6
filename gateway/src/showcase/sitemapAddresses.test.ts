import { buildSchema, execute } from 'graphql';
import { expect, test } from 'vitest';
import type { AskAsGuest } from './guestAsker.ts';
import { mainAddresses } from './sitemapAddresses.ts';

const schema = buildSchema(`
  type Query { categories: [Category!]! articles(first: Int, after: String): Articles! }
  type Category { id: ID! slug: String! children: [Category!]! }
  type Articles { nodes: [Article!]! pageInfo: PageInfo! }
  type Article { slug: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }`);

interface Branch {
  id: string;
  slug: string;
  children: Branch[];
}

/** A tree of one branch, down to the level. */
const branch = (level: number): Branch => ({
  ...{ id: `c${level}`, slug: `level-${level}` },
  children: level < 10 ? [branch(level + 1)] : [],
});

test('the main addresses have the deepest category that there can be', async () => {
  const rootValue = {
    categories: [branch(1)],
    articles: { nodes: [{ slug: 'light' }], pageInfo: { hasNextPage: false, endCursor: null } },
  };
  const ask: AskAsGuest = async <Data>(document: Parameters<AskAsGuest>[0]) =>
    (await execute({ schema, document, rootValue })).data as Data;
  const addresses: string[] = [];
  for await (const address of mainAddresses(ask)) addresses.push(address);
  expect(addresses).toContain('/categories/c1/level-1');
  expect(addresses).toContain('/categories/c10/level-10');
  expect(addresses.at(-1)).toBe('/articles/light');
});
