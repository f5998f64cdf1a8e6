import { execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchemaOf } from './schema.ts';
import { person } from './testing/runtime.ts';
import { ANONYMOUS, serviceViewer, type Viewer } from './viewer.ts';

const schema = buildSchemaOf({
  typeDefs: [
    parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
        import: ["@key", "@shareable", "@authenticated", "@requiresScopes"])
      type Query {
        open: String
        signedIn: String @authenticated
        margin: String @requiresScopes(scopes: [["margin:read", "sales"], ["boss"]])
        credit: Credit
        anything: Anything
      }
      type Mutation { settle: String @requiresScopes(scopes: [["service"]]) }
      type Credit @key(fields: "id") @requiresScopes(scopes: [["credit:read"]]) {
        id: ID!
        limit: String
        history: [String!] @requiresScopes(scopes: [["audit:read"]])
      }
      type Plain { text: String }
      union Anything = Credit | Plain
    `),
  ],
  resolvers: {
    Query: {
      open: () => 'open',
      signedIn: () => 'signed in',
      margin: () => '0.25',
      credit: () => ({ id: '1', limit: '100', history: ['raised'] }),
      anything: () => ({ __typename: 'Credit', id: '1', limit: '100' }),
    },
    Mutation: { settle: () => 'settled' },
    Credit: { __resolveReference: ({ id }: { id: string }) => ({ id, limit: '100' }) },
  },
});

async function ask(viewer: Viewer, query: string) {
  const document = parse(query);
  const { data, errors } = await execute({ schema, document, contextValue: { viewer } });
  return { data: { ...data }, codes: errors?.map((error) => error.extensions.code) };
}

const may = (...scopes: string[]) => person('north', scopes);

describe('fields', () => {
  test('without a directive are open to everybody', async () => {
    expect(await ask(ANONYMOUS, '{ open }')).toEqual({ data: { open: 'open' }, codes: undefined });
  });

  test('marked @authenticated want somebody', async () => {
    expect((await ask(ANONYMOUS, '{ signedIn }')).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(may(), '{ signedIn }')).data).toEqual({ signedIn: 'signed in' });
  });

  test('with scopes want all of one group', async () => {
    expect((await ask(ANONYMOUS, '{ margin }')).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(may('sales'), '{ margin }')).codes).toEqual(['FORBIDDEN']);
    expect((await ask(may('sales', 'margin:read'), '{ margin }')).codes).toBeUndefined();
    expect((await ask(may('boss'), '{ margin }')).codes).toBeUndefined();
    expect((await ask(may('sales'), '{ margin }')).codes).toEqual(['FORBIDDEN']);
  });

  test('with scopes are open to guests who were given them, and to no more', async () => {
    const guest: Viewer = { kind: 'anonymous', scopes: ['boss'] };
    expect((await ask(guest, '{ margin }')).data).toEqual({ margin: '0.25' });
    expect((await ask(guest, '{ signedIn }')).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(guest, 'mutation { settle }')).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(guest, '{ credit { limit } }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  test('for services refuse everybody else, whatever scopes they have', async () => {
    expect((await ask(may('boss', 'sales'), 'mutation { settle }')).codes).toEqual(['FORBIDDEN']);
    expect((await ask(serviceViewer('orders'), 'mutation { settle }')).data).toEqual({
      settle: 'settled',
    });
  });

  test('are refused before anything is resolved, one error for the field', async () => {
    const { data, codes } = await ask(may(), '{ open credit { id limit } }');
    expect(data).toEqual({ open: 'open', credit: null });
    expect(codes).toEqual(['FORBIDDEN']);
  });
});

describe('types with scopes', () => {
  test('are answered to who has them', async () => {
    const { data } = await ask(may('credit:read'), '{ credit { limit } }');
    expect(data).toEqual({ credit: { limit: '100' } });
  });

  test('add to the scopes of their fields', async () => {
    expect((await ask(may('credit:read'), '{ credit { history } }')).codes).toEqual(['FORBIDDEN']);
    expect(
      (await ask(may('credit:read', 'audit:read'), '{ credit { history } }')).codes,
    ).toBeUndefined();
  });

  test('are guarded as members of a union', async () => {
    const query = '{ anything { __typename ... on Credit { limit } } }';
    expect(await ask(may(), query)).toMatchObject({
      data: { anything: { limit: null } },
      codes: ['FORBIDDEN'],
    });
  });

  test('are guarded as entities', async () => {
    const query = `{ _entities(representations: [{ __typename: "Credit", id: "1" }]) {
      ... on Credit { limit } } }`;
    expect((await ask(ANONYMOUS, query)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(may('credit:read'), query)).data).toEqual({ _entities: [{ limit: '100' }] });
  });
});
