import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Asker } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import { expectRefusal, type Refusal } from './expectRefusal.ts';

let kontor: TestKontor;
let head: Asker;

beforeAll(async () => {
  kontor = await startTestKontor({ KONTOR_RATE_FACTOR: '100' });
  head = await kontor.signIn('head@north.example');
});
afterAll(() => kontor?.stop());

afterEach(async () => {
  expect((await kontor.anonymous.fetch('/health/ready')).status, 'it goes on').toBe(200);
});

const JSON_TYPE = { 'content-type': 'application/json' };

const send = (
  body: string | Blob | object,
  headers: Record<string, string> = JSON_TYPE,
  asker: Asker = head,
) =>
  asker.fetch('/graphql', {
    method: 'POST',
    headers,
    body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
  });

const badInput: Refusal = { status: 400, code: 'BAD_USER_INPUT' };
const tooDear: Refusal = { status: 400, code: 'COST_LIMIT' };

describe('A request that can not be read', () => {
  test.each([
    ['nothing', '', /empty/],
    ['half a body', '{"query": "{ view', /not valid JSON/],
    [
      'text in another encoding',
      new Blob([Buffer.from('{"query":"{ viewer }"}', 'utf16le')]),
      /not valid JSON/,
    ],
    ['a trap for prototypes', '{"query":"{ __typename }","__proto__":{"x":1}}', /not valid JSON/],
    ['a number', '5', /JSON object/],
    ['a batch', [{ query: '{ __typename }' }], /batches are not taken/],
    ['no document', { variables: {} }, /Send `query`/],
    ['a document that is a number', { query: 5 }, /Send `query`/],
    ['text that is not GraphQL', { query: 'select * from orders' }, /Syntax Error/],
    ['half a document', { query: '{ viewer {' }, /Syntax Error/],
    ['variables that are a list', { query: '{ __typename }', variables: [] }, /must be an object/],
    ['a document that names what is not', { query: '{ nothing }' }, /Cannot query field/],
    [
      'an operation that is not in it',
      { query: '{ __typename }', operationName: 'A' },
      /named "A"/,
    ],
    ['a subscription by POST', { query: 'subscription { orderChanged { to } }' }, /WebSocket/],
    ['an unknown document', { documentId: `sha256:${'a'.repeat(64)}` }, /No document/],
    ['a command of the inside', { query: '{ sessionViewer(sessionId: "1") { kind } }' }, /Cannot/],
    ['the way in of the gateway', { query: '{ _service { sdl } }' }, /Cannot query field/],
  ])('because it is %s is refused with the reason', async (_, body, message) => {
    await expectRefusal(await send(body), { ...badInput, message });
  });

  test('because it is packed otherwise than said is refused', async () => {
    const headers = { ...JSON_TYPE, 'content-encoding': 'gzip' };
    await expectRefusal(await send('{"query":"{ __typename }"}', headers), badInput);
  });

  test('because it has 10 MB is refused with the limit', async () => {
    const variables = { comment: 'x'.repeat(10 * 1024 * 1024) };
    await expectRefusal(await send({ query: '{ __typename }', variables }), {
      ...badInput,
      status: 413,
      message: /larger than 1048576 bytes/,
    });
  });
});

describe('What a page of another site can send without asking', () => {
  test.each([
    ['text/plain', '{"query":"mutation { signOut }"}'],
    ['application/x-www-form-urlencoded', 'query=mutation%20%7B%20signOut%20%7D'],
    ['multipart/form-data; boundary=x', '--x\r\n\r\nmutation { signOut }\r\n--x--'],
    ['application/graphql', 'mutation { signOut }'],
  ])('as %s is not read', async (type, body) => {
    await expectRefusal(await send(body, { 'content-type': type }), { ...badInput, status: 415 });
    expect((await head.ask('{ viewer { user { id } } }')).viewer).not.toBeNull();
  });

  test('as an address is not read', async () => {
    const response = await head.fetch('/graphql?query=mutation%20%7B%20signOut%20%7D');
    await expectRefusal(response, { ...badInput, status: 405, message: /by POST/ });
    expect(response.headers.get('allow')).toBe('POST');
    expect((await head.ask('{ viewer { user { id } } }')).viewer).not.toBeNull();
  });
});

describe('A document made to take long', () => {
  const deep = (levels: number) => `${'parent { '.repeat(levels)}id${' }'.repeat(levels)}`;
  const spreads = Array.from(
    { length: 20 },
    (_, n) => `fragment f${n} on Category { a${n}: id ...f${n + 1} ...f${n + 1} }`,
  );

  test.each([
    ['by its depth', `{ categories { ${deep(200)} } }`],
    [
      'by aliases',
      `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: categories { id }`).join(' ')} }`,
    ],
    ['by its length', `{ ${'__typename '.repeat(50_000)} }`],
    ['by directives', `{ categories { id ${'@include(if: true) '.repeat(500)} } }`],
    [
      'by fragments that double each other',
      `{ categories { ...f0 } } ${spreads.join(' ')} fragment f20 on Category { id }`,
    ],
    [
      'by the size of its pages',
      '{ orders(first: 100) { nodes { lines { product { name } } shipments { events { at } } } } organizations(first: 100) { nodes { orders(first: 100) { nodes { lines { id } } } } } }',
    ],
  ])('%s is refused with the limit', async (_, query) => {
    await expectRefusal(await send({ query }), { ...tooDear, message: /limit is/ });
  });

  test.each([
    [
      'by a fragment within itself',
      '{ categories { ...f } } fragment f on Category { parent { ...f } }',
    ],
    [
      'by fragments in a circle',
      '{ categories { ...f } } fragment f on Category { ...g } fragment g on Category { ...f }',
    ],
  ])('%s is refused', async (_, query) => {
    await expectRefusal(await send({ query }), { ...badInput, message: /within itself/ });
  });

  test('is refused over the socket too', async () => {
    const followed = head.follow(
      `subscription { orderChanged { order { lines { product { category { ${deep(50)} } } } } } }`,
    );
    await expect.poll(() => followed.errors.flat()).toHaveLength(1);
    expect(followed.errors.flat()).toMatchObject([{ extensions: { code: 'COST_LIMIT' } }]);
    await followed.stop();
  });
});

test('a visitor is shown the public part of the schema only, and is told nothing of the rest', async () => {
  const { __schema } = await kontor.anonymous.ask('{ __schema { types { name } } }');
  const names = __schema.types.map((type: Answer) => type.name);
  expect(names).toContain('SignInInput');
  expect(names).not.toContain('Order');
  expect(names).not.toContain('Credit');
  const guess = await send({ query: '{ order(id: "1") { nummer } }' }, JSON_TYPE, kontor.anonymous);
  const { errors } = (await guess.clone().json()) as Answer;
  await expectRefusal(guess, badInput);
  expect(errors[0].message).not.toContain('number');
});

describe('A list', () => {
  test.each([
    ['of a million', { first: 1_000_000 }, 'COST_LIMIT'],
    ['of more than a page', { first: 101 }, 'BAD_USER_INPUT'],
    ['of less than nothing', { first: -1 }, 'BAD_USER_INPUT'],
    ['after a cursor that is made up', { after: 'bm9uc2Vuc2U' }, 'BAD_USER_INPUT'],
    ['after a cursor of another list', { after: 'WyJhIiwiYiJd' }, 'BAD_USER_INPUT'],
  ])('%s is refused', async (_, variables, code) => {
    const { errors } = await head.answer(
      'query ($first: Int, $after: String) { orders(first: $first, after: $after) { nodes { id } } }',
      variables,
    );
    expect(errors).toMatchObject([{ extensions: { code, requestId: expect.any(String) } }]);
  });
});

test('an id that can be none is as unknown as one that is not there', async () => {
  for (const id of ['nonsense', '1', randomUUID(), `${randomUUID()}x`, '../../secret']) {
    const answer = await head.ask(
      `query ($id: ID!) { order(id: $id) { id } product(id: $id) { id } organization(id: $id) { id } }`,
      { id },
    );
    expect(answer).toEqual({ order: null, product: null, organization: null });
  }
});

describe('A quantity', () => {
  const add = async (quantity: unknown) => {
    const { products } = await head.ask('{ products(first: 1) { nodes { sku } } }');
    return head.answer(
      `mutation ($input: AddToCartInput!) { addToCart(input: $input) {
        __typename ... on Problem { code message } ... on CartLinesRefused { lines { code message nearest } }
      } }`,
      {
        input: { lines: [{ sku: products.nodes[0].sku, quantity }], idempotencyKey: randomUUID() },
      },
    );
  };

  test.each(['NaN', '1e400', '1,5', '', 'ten', '0x10', 0.5, '9'.repeat(60)])(
    'of %j is not a number and refused as such',
    async (quantity) => {
      const { data, errors } = await add(quantity);
      expect(data?.addToCart ?? null).toBeNull();
      expect(errors).toMatchObject([
        {
          message: expect.stringContaining('decimal number'),
          extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) },
        },
      ]);
    },
  );

  test.each(['0', '-1'])('of %s is refused', async (quantity) => {
    const { errors } = await add(quantity);
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/above zero/),
        extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) },
      },
    ]);
  });

  test.each(['0.0001', '0.5'])(
    'of %s pieces can not be ordered, with the nearest that can',
    async (quantity) => {
      const { data } = await add(quantity);
      expect(data.addToCart).toMatchObject({
        __typename: 'CartLinesRefused',
        lines: [{ code: 'QUANTITY_NOT_ALLOWED', nearest: [expect.any(String)] }],
      });
    },
  );

  test('of nothing good leaves the cart empty', async () => {
    const { cart } = await head.ask('{ cart { lines { id } } }');
    expect(cart?.lines ?? []).toEqual([]);
  });
});

test('a quick order of 5,001 rows is refused whole', async () => {
  const rows = Array.from({ length: 5_001 }, (_, n) => ({ code: `A-${n}`, quantity: '1' }));
  const { quickOrder } = await head.ask(
    `mutation ($input: QuickOrderInput!) { quickOrder(input: $input) { __typename ... on Problem { message } } }`,
    { input: { rows, idempotencyKey: randomUUID() } },
  );
  expect(quickOrder).toEqual({
    __typename: 'InvalidInput',
    message: expect.stringContaining('5,000'),
  });
});

describe('A file', () => {
  const upload = (name: string, ...content: Array<string | Uint8Array<ArrayBuffer>>) => {
    const body = new FormData();
    body.append('file', new Blob(content), name);
    return head.fetch('/files', { method: 'POST', body });
  };

  test.each([
    ['a program', 'bill.pdf', 'MZ\x90\0'],
    ['a page', 'bill.html', '<!doctype html><script>alert(1)</script>'],
    ['a drawing with a script in it', 'bill.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['nothing', 'bill.pdf', ''],
  ])('that is %s is not taken', async (_, name, content) => {
    await expectRefusal(await upload(name, content), {
      ...badInput,
      status: 415,
      message: /^Files of this type are not taken/,
    });
  });

  test('that is too large is not taken', async () => {
    const content = new Uint8Array(21 * 1024 * 1024);
    await expectRefusal(await upload('bill.pdf', '%PDF-1.7', content), {
      ...badInput,
      status: 413,
      message: /larger than 20 MB/,
    });
  });

  test('of a visitor is not taken', async () => {
    const body = new FormData();
    body.append('file', new Blob(['%PDF-1.7']), 'bill.pdf');
    const response = await kontor.anonymous.fetch('/files', { method: 'POST', body });
    await expectRefusal(response, { status: 401, code: 'UNAUTHENTICATED' });
  });

  test.each([
    ...['/files/nonsense', '/files/%00', '/files/..%2f..%2fsecret', '/files/%2e%2e%2fsecret'],
    ...['/..%2f..%2fpackage.json', '/assets/..%2f..%2findex.html', '/explorer/..%2fpackage.json'],
    ...['//etc/passwd', '/.env', `/files/${'x'.repeat(5_000)}`],
  ])('at %s is not there', async (path) => {
    await expectRefusal(await head.fetch(path), { ...badInput, status: 404 });
  });

  test('at an address that can not be read is refused', async () => {
    await expectRefusal(await head.fetch('/%ff'), badInput);
  });
});
