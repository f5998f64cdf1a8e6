import { newId } from '@kontor/kit/ids.ts';
import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { ask } from '@kontor/kit/testing/runtime.ts';
import { ANONYMOUS, type Viewer } from '@kontor/kit/viewer.ts';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documents } from '../../../subgraphs/documents/src/subgraph.ts';
import { buyer, type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
let productId: string;
let papers: Awaited<ReturnType<typeof openSubgraph>>;

beforeAll(async () => {
  world = await openCatalogWorld();
  papers = await openSubgraph(documents, world.runtime);
});
afterAll(() => world.close());

beforeEach(async () => {
  const sku = `LAMP-${newId()}`;
  await world.save({ sku });
  const { product } = await world.data(
    content,
    'query ($sku: String) { product(sku: $sku) { id } }',
    {
      sku,
    },
  );
  productId = product.id;
});

/** What `POST /files` does. */
async function upload(bytes: Buffer, name: string, contentType: string, viewer: Viewer = content) {
  const input = { storageKey: `uploads/${newId()}`, name, contentType, size: bytes.length };
  await world.runtime.files.put(input.storageKey, bytes);
  const { data } = await ask(
    papers,
    world.runtime.tokens,
    viewer,
    'mutation ($input: RegisterUploadInput!) { registerUpload(input: $input) { id } }',
    { input },
  );
  return (data as { registerUpload: { id: string } }).registerUpload.id;
}

const picture = (width: number, height: number, colour = '#c33') =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();

const uploadPicture = async (width = 40, height = 30, colour?: string) =>
  upload(await picture(width, height, colour), 'lamp.png', 'image/png');

const ADD = `mutation ($input: AddProductMediaInput!) { addProductMedia(input: $input) {
  __typename
  ... on ProductMediaSaved { product {
    images { id url thumbnailUrl largeUrl width height title }
    files { id kind title name contentType size url validUntil }
  } }
  ... on Problem { code message }
  ... on InvalidInput { field }
} }`;

const add = async (input: Record<string, unknown>) =>
  (await world.data(content, ADD, { input: { productId, ...input } })).addProductMedia;

const contentOf = async (url: string) => {
  const key = `catalog${url.slice(0, url.indexOf('?'))}`;
  const stream = await world.runtime.files.open(key);
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(chunk);
  return Buffer.concat(chunks);
};

describe('a picture', () => {
  test('is kept as it came, with a large and a small one in WebP', async () => {
    const answer = await add({ fileId: await uploadPicture(2400, 1200), titleRu: 'Лампа' });
    const [image] = answer.product.images;
    expect(image).toMatchObject({ width: 2400, height: 1200, title: 'Лампа' });
    expect(await sharp(await contentOf(image.url)).metadata()).toMatchObject({ format: 'png' });
    const sizes = [image.largeUrl, image.thumbnailUrl].map(async (url) => {
      const { format, width, height } = await sharp(await contentOf(url)).metadata();
      return [format, width, height];
    });
    expect(await Promise.all(sizes)).toEqual([
      ['webp', 1200, 600],
      ['webp', 320, 160],
    ]);
  });

  test('is turned as the camera was held, and loses what else the camera wrote', async () => {
    const turned = await sharp(await picture(60, 20))
      .withExif({ IFD0: { Make: 'Spy' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const answer = await add({ fileId: await upload(turned, 'a.jpg', 'image/jpeg') });
    const [image] = answer.product.images;
    expect(image).toMatchObject({ width: 20, height: 60 });
    const shown = await sharp(await contentOf(image.thumbnailUrl)).metadata();
    expect([shown.width, shown.height, shown.exif]).toEqual([20, 60, undefined]);
  });

  test('that is none is refused, and nothing is changed', async () => {
    const broken = (await picture(400, 300)).subarray(0, 300);
    const bomb = await picture(9000, 9000);
    const cases: Array<[Buffer, string]> = [
      [Buffer.from('%PDF-1.7'), 'image/png'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'],
      [broken, 'image/png'],
      [bomb, 'image/png'],
    ];
    for (const [bytes, type] of cases) {
      const answer = await add({ fileId: await upload(bytes, 'lamp.png', type) });
      expect(answer).toEqual({
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        field: 'fileId',
        message:
          "“lamp.png” can't be read as a picture: send a whole PNG, JPEG or WebP of at most 50 megapixels.",
      });
    }
    expect(await shown(content)).toEqual({ images: [], files: [] });
  });

  test('that the product has already is refused', async () => {
    await add({ fileId: await uploadPicture() });
    const again = await add({ fileId: await uploadPicture() });
    expect(again).toMatchObject({ __typename: 'InvalidInput', field: 'fileId' });
    expect((await shown(content)).images).toHaveLength(1);
  });

  test('stands where it is put, and goes away with its content', async () => {
    await add({ fileId: await uploadPicture(40, 30, '#111') });
    await add({ fileId: await uploadPicture(40, 30, '#222') });
    const ids = (await shown(content)).images.map(({ id }) => id);
    const order = `mutation ($input: OrderProductImagesInput!) { orderProductImages(input: $input) {
      ... on ProductMediaSaved { product { images { id } } } ... on InvalidInput { field } } }`;
    const { orderProductImages: ordered } = await world.data(content, order, {
      input: { productId, imageIds: ids.toReversed() },
    });
    expect(ordered.product.images.map(({ id }: { id: string }) => id)).toEqual(ids.toReversed());
    const { orderProductImages: refused } = await world.data(content, order, {
      input: { productId, imageIds: [ids[0], ids[0]] },
    });
    expect(refused).toEqual({ field: 'imageIds' });

    const [first] = (await shown(content)).images;
    const remove = `mutation ($input: RemoveProductMediaInput!) { removeProductMedia(input: $input) {
      ... on ProductMediaSaved { product { images { id } } } ... on NotFound { id } } }`;
    const input = { id: first!.id };
    const { removeProductMedia: left } = await world.data(content, remove, { input });
    expect(left.product.images).toEqual([{ id: ids[0] }]);
    expect(await contentOf(first!.thumbnailUrl)).toHaveLength(0);
    const { removeProductMedia: gone } = await world.data(content, remove, { input });
    expect(gone).toEqual(input);
  });
});

test('a customer gets no original, into which cameras write where it was taken', async () => {
  await add({ fileId: await uploadPicture() });
  const query = 'query ($id: ID) { product(id: $id) { images { url } } }';
  const { product } = await world.data(buyer, query, { id: productId });
  expect(product.images[0].url).toContain('/large.webp?');
});

describe('a paper', () => {
  const PDF = Buffer.from('%PDF-1.7 certificate');
  const FIND =
    'query ($id: ID!) { productFileForDownload(id: $id) { storageKey name contentType size } }';

  test('is downloaded by whoever may see the product', async () => {
    const fileId = await upload(PDF, 'Сертификат.pdf', 'application/pdf');
    const { product } = await add({ fileId, kind: 'CERTIFICATE', validUntil: '2027-01-31' });
    const [file] = product.files;
    expect(file).toEqual({
      id: file.id,
      kind: 'CERTIFICATE',
      title: 'Сертификат.pdf',
      name: 'Сертификат.pdf',
      contentType: 'application/pdf',
      size: PDF.length,
      url: `/files/${file.id}`,
      validUntil: '2027-01-31',
    });
    const { productFileForDownload: found } = await world.data(buyer, FIND, { id: file.id });
    expect(found.storageKey).toBe(`catalog/media/${file.id}/original`);
    expect((await shown(buyer)).files).toHaveLength(1);
  });

  test('of a draft is there for nobody who may not see drafts', async () => {
    const { product } = await add({
      fileId: await upload(PDF, 'a.pdf', 'application/pdf'),
      kind: 'MANUAL',
    });
    const [{ id }] = product.files;
    await world.database.query(`update product set status = 'DRAFT' where id = $1`, [productId]);
    expect(await world.data(buyer, FIND, { id })).toEqual({ productFileForDownload: null });
    expect(await world.data(buyer, FIND, { id: 'nonsense' })).toEqual({
      productFileForDownload: null,
    });
    expect(await world.errors(ANONYMOUS, FIND, { id })).toEqual(['UNAUTHENTICATED']);
  });
});

test("a colleague's upload is not there", async () => {
  const colleague = { ...content, userId: newId() } as Viewer;
  const fileId = await upload(await picture(10, 10), 'a.png', 'image/png', colleague);
  expect(await add({ fileId })).toMatchObject({ __typename: 'NotFound' });
});

test('only those who write the catalogue change pictures and papers', async () => {
  const input = { productId, fileId: await uploadPicture() };
  expect(await world.errors(buyer, ADD, { input })).toEqual(['FORBIDDEN']);
});

test('pictures of many products cost one statement', async () => {
  const query = '{ products(first: 24) { nodes { images { thumbnailUrl } files { url } } } }';
  await world.data(buyer, query);
  const few = await countStatements(() =>
    world.data(buyer, '{ products(first: 1) { nodes { images { url } } } }'),
  );
  const many = await countStatements(() => world.data(buyer, query));
  expect(many.statements.length).toBeLessThanOrEqual(few.statements.length);
});

interface Shown {
  images: Array<{ id: string; thumbnailUrl: string }>;
  files: Array<{ id: string }>;
}

async function shown(viewer: Viewer): Promise<Shown> {
  const query = 'query ($id: ID) { product(id: $id) { images { id thumbnailUrl } files { id } } }';
  return (await world.data(viewer, query, { id: productId })).product;
}
