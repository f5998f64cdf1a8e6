import { demo } from '@kontor/kit/demo.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { person, until } from '@kontor/kit/testing/runtime.ts';
import { serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { availabilityChanged } from '../../../subgraphs/catalog/src/modules/search/availability.events.ts';
import { type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';
import { stageDrafts } from './stageDrafts.ts';

const { north, south } = demo.organizations;
const orders = (organizationId: string, userId: string): Viewer => ({
  ...(person(organizationId, ['catalog:read', 'cart:write']) as Extract<
    Viewer,
    { kind: 'person' }
  >),
  userId,
});
const anna = orders(north, demo.users.northBuyer);
const pavel = orders(north, demo.users.northHead);
const denis = orders(south, demo.users.southBuyer);
const accountant = person(north, ['catalog:read', 'invoices:read']);
const guest: Viewer = { kind: 'anonymous', scopes: ['catalog:read'] };

const FOLLOW = `mutation ($productId: ID!) { done: followProduct(input: { productId: $productId }) {
  __typename ... on ProductFollowed { product { sku isFollowed } } ... on Problem { code } } }`;
const UNFOLLOW = `mutation ($productId: ID!) { done: unfollowProduct(input: { productId: $productId }) {
  __typename ... on ProductUnfollowed { product { sku isFollowed } } } }`;
const FOLLOWED = `query { followedProducts { followedAt product { sku availableFrom isFollowed } } }`;
const NOVELTIES = `query ($first: Int, $after: String) { novelties(first: $first, after: $after) {
  nodes { onSaleSince product { sku } } pageInfo { hasNextPage endCursor } } }`;
const CHANGE = (name: string) =>
  `mutation ($id: ID!) { done: ${name}(input: { id: $id }) { __typename } }`;

let world: CatalogWorld;
let soon = '';
let out = '';

beforeAll(async () => {
  world = await openCatalogWorld();
  world.runtime.start();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.database.query(
    `truncate product, former_product, changeset, product_version, outbox, visibility_rule cascade`,
  );
  await world.save(
    { sku: 'SOON-1', nameRu: 'Скоро', status: 'ANNOUNCED', availableFrom: '2026-12-01' },
    { sku: 'OUT-1', nameRu: 'Кончился' },
    { sku: 'GONE-1', status: 'DISCONTINUED' },
    { sku: 'DRAFT-1', status: 'DRAFT' },
  );
  soon = await idOf('SOON-1');
  out = await idOf('OUT-1');
});

async function idOf(sku: string): Promise<string> {
  const { rows } = await world.database.query('select id from product where sku = $1', [sku]);
  return rows[0].id;
}
const follow = async (viewer: Viewer, productId: string) =>
  (await world.data(viewer, FOLLOW, { productId })).done;
const followed = async (viewer: Viewer): Promise<string[]> =>
  (await world.data(viewer, FOLLOWED)).followedProducts.map(
    ({ product }: { product: { sku: string } }) => product.sku,
  );
const stock = async (productId: string, isInStock: boolean) => {
  const ctx = world.context();
  const event = {
    ...{ id: productId, type: 'stock.availabilityChanged', key: 'stock', organizationId: null },
    ...{ occurredAt: new Date(), source: 'logistics' },
    payload: { products: [{ productId, isInStock }] },
  };
  await ctx.em.transactional(() => availabilityChanged(event, ctx));
};
const hideFromNorth = (productId: string) =>
  world.database.query(
    `insert into visibility_rule (id, target, organization_id, product_id, effect)
     values (gen_random_uuid(), gen_random_uuid(), $1, $2, 'HIDDEN')`,
    [north, productId],
  );
/** What people were told, in that order, once all jobs are done. */
async function told(): Promise<string[]> {
  await until(async () => {
    const { rows } = await world.database.query(
      "select 1 from graphile_worker.jobs where task_identifier = 'catalog:tellFollowers'",
    );
    return rows.length === 0;
  });
  const { rows } = await world.database.query(
    "select payload from outbox where type = 'notification.requested' order by seq",
  );
  const names = new Map([
    ...([
      [demo.users.northBuyer, 'Anna'],
      [demo.users.northHead, 'Pavel'],
    ] as const),
    [demo.users.southBuyer, 'Denis'],
  ]);
  return rows.map(({ payload }) => `${names.get(payload.to.userIds[0])}: ${payload.title.en}`);
}
async function publish(...drafts: Parameters<typeof stageDrafts>[1]): Promise<string> {
  const id = await stageDrafts(world, drafts);
  await world.data(content, CHANGE('publishChangeset'), { id });
  await reaches(id, 'PUBLISHED');
  return id;
}
const reaches = (id: string, status: string) =>
  until(async () => {
    const { rows } = await world.database.query('select status from changeset where id = $1', [id]);
    return rows[0].status === status;
  });

describe('who waits for a product', () => {
  test('is told when it is on sale and when it is in stock, the first to ask first, each once', async () => {
    await follow(denis, soon);
    await follow(anna, soon);
    await follow(pavel, soon);
    await world.save({ sku: 'SOON-1', status: 'PUBLISHED' });
    expect(await told()).toEqual([
      ...['Denis: SOON-1 is on sale', 'Anna: SOON-1 is on sale', 'Pavel: SOON-1 is on sale'],
    ]);
    await stock(soon, true);
    expect((await told()).slice(3)).toEqual([
      'Denis: SOON-1 can be ordered',
      'Anna: SOON-1 can be ordered',
      'Pavel: SOON-1 can be ordered',
    ]);
    await stock(soon, false);
    await stock(soon, true);
    expect(await told()).toHaveLength(6);
    expect(await followed(anna)).toEqual([]);
  });

  test('is told of a product that is out of stock when it is in stock again, and again if they ask again', async () => {
    await follow(anna, out);
    await stock(out, true);
    expect(await told()).toEqual(['Anna: OUT-1 can be ordered']);
    await stock(out, false);
    await follow(anna, out);
    await stock(out, true);
    expect(await told()).toHaveLength(2);
  });

  test('is told when the day changes, but not of a change that is none', async () => {
    await follow(anna, soon);
    await world.save({ sku: 'SOON-1', nameRu: 'Скоро будет' });
    await world.save({ sku: 'SOON-1', availableFrom: '2027-01-15' });
    expect(await told()).toEqual(['Anna: SOON-1: expected on another day']);
    expect(await followed(anna)).toEqual(['SOON-1']);
  });

  test('is told by whatever way the product is published: a file, its undoing, the editor', async () => {
    await follow(anna, soon);
    const changeset = await publish({ sku: 'SOON-1', status: 'PUBLISHED' });
    expect(await told()).toEqual(['Anna: SOON-1 is on sale']);
    await world.data(content, CHANGE('undoChangeset'), { id: changeset });
    await reaches(changeset, 'UNDONE');
    await told();
    const { rows } = await world.database.query('select known from product_follow');
    expect(rows[0].known.status, 'what was taken back is no news').toBe('PUBLISHED');

    await follow(denis, soon);
    await world.save({ sku: 'SOON-1', status: 'PUBLISHED' });
    expect(await told()).toEqual(['Anna: SOON-1 is on sale', 'Denis: SOON-1 is on sale']);
  });

  test('is told of what the product was merged into', async () => {
    await follow(anna, out);
    await world.save({ sku: 'SAME-1' });
    const same = await idOf('SAME-1');
    await world.database.query('update product set merged_into = $1 where id = $2', [same, out]);
    expect(await followed(anna)).toEqual(['SAME-1']);
    await stock(same, true);
    expect(await told()).toEqual(['Anna: SAME-1 can be ordered']);
  });

  test('is told when the product turns out to be another, which can be ordered', async () => {
    await world.save({ sku: 'SAME-1' });
    const same = await idOf('SAME-1');
    await stock(same, true);
    await follow(anna, out);
    expect(await told()).toEqual([]);
    await world.data(
      content,
      'mutation ($input: MergeProductsInput!) { mergeProducts(input: $input) { __typename } }',
      { input: { intoId: same, fromIds: [out] } },
    );
    expect(await told()).toEqual(['Anna: SAME-1 can be ordered']);
    expect(await followed(anna)).toEqual([]);
  });

  test('is told nothing of a change that is rolled back', async () => {
    await follow(anna, soon);
    const client = await world.database.connect();
    await client.query('begin');
    await client.query("update product set status = 'PUBLISHED' where id = $1", [soon]);
    await client.query('rollback');
    client.release();
    expect(await told()).toEqual([]);
  });

  test('is told nothing of a product that they may no longer see, nor is it on their list', async () => {
    await follow(anna, soon);
    await follow(denis, soon);
    await hideFromNorth(soon);
    await world.save({ sku: 'SOON-1', status: 'PUBLISHED' });
    expect(await told()).toEqual(['Denis: SOON-1 is on sale']);
    expect(await followed(anna)).toEqual([]);
    expect(await follow(pavel, soon)).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' });
    expect((await world.data(anna, UNFOLLOW, { productId: soon })).done).toEqual({
      __typename: 'ProductUnfollowed',
      product: null,
    });
  });
});

describe('following', () => {
  test('twice is following once, and so is not following any more', async () => {
    const product = { sku: 'SOON-1', isFollowed: true };
    for (let i = 0; i < 2; i += 1) {
      expect(await follow(anna, soon)).toEqual({ __typename: 'ProductFollowed', product });
    }
    expect(await followed(anna)).toEqual(['SOON-1']);
    for (let i = 0; i < 2; i += 1) {
      const { done } = await world.data(anna, UNFOLLOW, { productId: soon });
      expect(done.product).toEqual({ sku: 'SOON-1', isFollowed: false });
    }
    expect(await followed(anna)).toEqual([]);
  });

  test('is a person’s own: neither colleagues nor others see it', async () => {
    await follow(anna, soon);
    expect(await followed(pavel)).toEqual([]);
    expect(await followed(denis)).toEqual([]);
    const isFollowed = 'query ($id: ID!) { product(id: $id) { isFollowed } }';
    for (const [viewer, expected] of [
      ...([
        [anna, true],
        [pavel, false],
        [guest, false],
      ] as const),
      [serviceViewer('orders', north), false],
    ] as const) {
      expect((await world.data(viewer, isFollowed, { id: soon })).product).toEqual({
        isFollowed: expected,
      });
    }
  });

  test('is for people who order', async () => {
    for (const query of [FOLLOW, UNFOLLOW]) {
      expect(await world.errors(accountant, query, { productId: soon })).toEqual(['FORBIDDEN']);
      expect(await world.errors(guest, query, { productId: soon })).toEqual(['UNAUTHENTICATED']);
    }
    expect(await world.errors(accountant, FOLLOWED)).toEqual(['FORBIDDEN']);
  });

  test('is refused where there is nothing to wait for', async () => {
    await stock(out, true);
    const outcomes = await Promise.all(
      [out, await idOf('GONE-1'), await idOf('DRAFT-1'), 'no id', north].map((id) =>
        follow(anna, id),
      ),
    );
    expect(outcomes.map(({ __typename }) => __typename)).toEqual([
      ...['InvalidInput', 'InvalidInput', 'NotFound', 'NotFound', 'NotFound'],
    ]);
  });

  test('of many products is read with the same statements', async () => {
    await follow(anna, soon);
    const count = async () =>
      (await countStatements(() => world.data(anna, FOLLOWED))).statements.length;
    const ofOne = await count();
    await follow(anna, out);
    expect(await count()).toBe(ofOne);
  });
});

const skuOf = ({ product }: { product: { sku: string } }) => product.sku;

describe('novelties', () => {
  test('are products that came on sale of late, latest first, as far as one may see them', async () => {
    await world.save({ sku: 'SOON-1', status: 'PUBLISHED' });
    await world.save({ sku: 'DRAFT-1', status: 'PUBLISHED' });
    const skus = async (viewer: Viewer, variables = {}) =>
      (await world.data(viewer, NOVELTIES, variables)).novelties.nodes.map(
        ({ product }: { product: { sku: string } }) => product.sku,
      );
    expect(await skus(anna)).toEqual(['DRAFT-1', 'SOON-1']);
    expect(await skus(guest)).toEqual(['DRAFT-1', 'SOON-1']);
    const { novelties } = await world.data(anna, NOVELTIES, { first: 1 });
    expect(novelties.pageInfo.hasNextPage).toBe(true);
    expect(await skus(anna, { after: novelties.pageInfo.endCursor })).toEqual(['SOON-1']);
    await hideFromNorth(await idOf('DRAFT-1'));
    expect(await skus(anna)).toEqual(['SOON-1']);
    expect(await skus(denis)).toEqual(['DRAFT-1', 'SOON-1']);
    await world.database.query(
      "update product_debut set on_sale_since = now() - interval '31 days'",
    );
    expect(await skus(denis)).toEqual([]);
  });

  test('are found in few statements where almost all of them are hidden', async () => {
    await world.save({ sku: 'DRAFT-1', status: 'PUBLISHED' });
    await world.database.query(`
      with hidden as (
        insert into product (id, sku, sku_key, name_ru, price_group, unit_code, status,
          minimum_quantity, quantity_step)
        select gen_random_uuid(), 'HID-' || n, 'HID' || n, 'HID', 'STANDARD', 'PCE', 'PUBLISHED', 1, 1
        from generate_series(1, 2000) n returning id)
      insert into product_debut (product_id, on_sale_since) select id, now() from hidden`);
    await world.database.query(
      `insert into visibility_rule (id, target, organization_id, effect)
       values (gen_random_uuid(), gen_random_uuid(), $1, 'HIDDEN')`,
      [north],
    );
    await world.database.query(
      `insert into visibility_rule (id, target, organization_id, product_id, effect)
       values (gen_random_uuid(), gen_random_uuid(), $1, $2, 'SHOWN')`,
      [north, await idOf('DRAFT-1')],
    );
    const { statements } = await countStatements(async () => {
      const { novelties } = await world.data(anna, NOVELTIES);
      expect(novelties.nodes.map(skuOf)).toEqual(['DRAFT-1']);
    });
    expect(statements.filter((each) => each.includes('product_debut'))).toHaveLength(2);
  });

  test('refuse a cursor that they did not give', async () => {
    for (const after of ['e30', 'WyJ4IiwieSJd', 'WzEsMl0']) {
      expect(await world.errors(anna, NOVELTIES, { after })).toEqual(['BAD_USER_INPUT']);
    }
  });
});
