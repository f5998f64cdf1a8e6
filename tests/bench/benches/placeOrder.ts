import { randomUUID } from 'node:crypto';
import { type Bench, type Measured, variantsOf } from '../bench.ts';
import { compare } from '../compare.ts';
import { addCarts } from '../data/carts.ts';
import { emailOf, PASSWORD } from '../data/customers.ts';
import { settled } from '../data/settled.ts';
import { trustedDocument } from '../load/documents.ts';
import { loadOverHttp } from '../load/http.ts';
import { signIn } from '../load/signIn.ts';
import type { System, SystemVariant } from '../system/startSystem.ts';

const DOCUMENT = trustedDocument(`
  mutation PlaceOrder($input: PlaceOrderInput!) {
    placeOrder(input: $input) {
      __typename
      ... on OrderPlaced { order { id number status totalWithVat { amount currency } } }
      ... on Problem { code message }
    }
  }`);

/** More than can be placed in a second, so that the carts last. */
const MOST_PER_SECOND = 200;

export const placeOrder: Bench = {
  about:
    'carts of three lines ordered, each client another customer; CPU with all that an order causes',
  async run(host) {
    const { clients, seconds } = host.options;
    const carts = Math.ceil(((seconds * 2 + 2) * MOST_PER_SECOND) / clients);
    const measured: Measured[] = [];
    for (const variant of variantsOf(host.options)) {
      const system = await host.start(variant);
      measured.push(await ordering(variant, system, clients, carts));
    }
    return compare(host, measured);
  },
};

async function ordering(
  { name }: SystemVariant,
  system: System,
  clients: number,
  carts: number,
): Promise<Measured> {
  const { url, databaseUrl } = system;
  const cartsOf = await addCarts(databaseUrl, clients, carts);
  const tokens: string[] = [];
  for (let customer = 0; customer < clients; customer++) {
    tokens.push(await signIn(url, emailOf(customer), PASSWORD));
  }
  let asked = 0;
  const next = () => {
    const customer = asked++ % clients;
    const cartId = cartsOf[customer]?.pop();
    if (!cartId) throw new Error('All prepared carts are ordered.');
    const input = { cartId, idempotencyKey: randomUUID() };
    return { token: tokens[customer] ?? '', body: { documentId: DOCUMENT, variables: { input } } };
  };
  return {
    name,
    system,
    load: (seconds) => loadOverHttp({ url, clients, seconds, next, expected: '"OrderPlaced"' }),
    settle: () => settled(databaseUrl),
  };
}
